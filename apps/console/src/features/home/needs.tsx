import { Link, type LinkProps } from '@tanstack/react-router'
import { age } from '../../kit/format.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useHoldTexts, useHomeTexts } from './texts.ts'

interface Need {
  readonly id: string
  readonly text: string
  readonly since: string
  readonly tone: Tone
  readonly link: LinkProps
  readonly note?: string
}
const MOST = 7

/** At most seven, the longest waiting first: customers who wait, orders on hold, events that failed. */
export function Needs({ mayRepair }: { mayRepair: boolean }) {
  const t = useHomeTexts()
  const hold = useHoldTexts()
  const now = Date.now()
  const orders = useAnswer('orders.list', { status: 'on_hold', limit: 20 })
  const chats = useAnswer('conversations.list', { view: 'waiting', limit: MOST })
  const dead = useAnswer('dead_letters.list', { limit: 20 }, { enabled: mayRepair })
  const held: Need[] = (orders.data?.data ?? []).map(({ id, name, hold: why, updatedAt }) => ({
    id,
    text: t('holdRow', { name, why: why ? hold(why.reason) : '' }),
    since: updatedAt,
    tone: 'warning',
    link: { to: '/pedidos/$id', params: { id } },
  }))
  const waiting: Need[] = (chats.data?.data ?? []).map(({ id, customer, waitingSince, updatedAt, last }) => ({
    id,
    text: t('chatRow', { name: customer.name ?? customer.username ?? t('unnamed') }),
    since: waitingSince ?? updatedAt,
    tone: 'waiting',
    link: { to: '/bandeja/$id', params: { id } },
    note: last?.text ?? undefined,
  }))
  const failed: Need[] = (dead.data?.data ?? [])
    .filter((letter) => !letter.replayedAt)
    .map(({ id, name, attempts, at }) => ({
      id,
      text: t('deadRow', { event: name, attempts }),
      since: at,
      tone: 'bad',
      link: { to: '/ajustes' },
    }))
  const all = [...waiting, ...held, ...failed].sort((a, b) => (a.since < b.since ? -1 : 1)).slice(0, MOST)
  return (
    <States query={orders} isEmpty={() => all.length === 0} empty={<Empty>{t('needsNone')}</Empty>}>
      {() => (
        <ul className="list">
          {all.map(({ id, text, since, tone, link, note }) => (
            <li key={id}>
              <span>
                <Status tone={tone}>{text}</Status> {note && <span className="soft">«{note}»</span>}
              </span>
              <span className="row">
                <span className="soft">{age(since, now)}</span>
                <Link {...link} aria-label={`${t('open')}: ${text}`}>
                  {t('open')}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
