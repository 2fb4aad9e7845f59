import type { components } from '@litper/client'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { litper } from './client.ts'
import { day, dayAndTime, money, time } from './format.ts'
import { useLocale } from './i18n.ts'
import { type Item, mergeTimelines } from './merge-timelines.ts'
import { Fault } from './states.tsx'
import { Sign } from './status.tsx'
import { useKitTexts } from './texts.ts'

type Entry = components['schemas']['TimelineEntry']
/** Who knows something of an order; each answers for itself. */
export const TIMELINES = [
  'orders.timeline',
  'waybills.timeline',
  'messages.timeline',
  'calls.timeline',
  'agent_runs.timeline',
] as const

/** What happened to an order, of all services; one that does not answer leaves a gap that can be asked again. */
export function Timeline({ orderId }: { orderId: string }) {
  const t = useKitTexts()
  const asked = useQueries({
    queries: TIMELINES.map((operation) => ({
      queryKey: [operation, { orderId }],
      queryFn: () => litper.call(operation, { orderId }),
    })),
  })
  if (asked.every((one) => one.isError)) return <Fault error={asked[0]!.error} retry={() => asked[0]!.refetch()} />
  if (asked.every((one) => one.data === undefined))
    return <div className="skeleton" role="status" aria-label={t('loading')} />
  const items = mergeTimelines<Entry>(
    asked.map((one, at) => (one.data?.data ?? []).map((entry) => ({ ...entry, id: `${TIMELINES[at]} ${entry.id}` }))),
  )
  return (
    <>
      {asked.map(
        (one, at) =>
          one.isError && (
            <p key={TIMELINES[at]} className="note warn" role="status">
              {t('gap', { service: t(TIMELINES[at]!) })}{' '}
              <button type="button" className="link" onClick={() => one.refetch()}>
                {t('retry')}
              </button>
            </p>
          ),
      )}
      <ol className="timeline">
        {items.map((item) => (
          <Row key={item.kind === 'entry' ? item.entry.id : item.id} item={item} />
        ))}
      </ol>
    </>
  )
}

function Row({ item }: { item: Item<Entry> }) {
  const t = useKitTexts()
  const locale = useLocale()
  const [open, setOpen] = useState(false)
  if (item.kind === 'silence') {
    const gap = item.hours >= 48 ? `${Math.floor(item.hours / 24)} d` : `${item.hours} h`
    return <li className="silence soft">{t('silence', { gap })}</li>
  }
  if (item.kind === 'entry') return <Told entry={item.entry} isLate={item.isLate} />
  return (
    <li className="folded">
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('unfolded') : t('folded', { count: item.entries.length })}
      </button>
      {open && (
        <ol>
          {item.entries.map((entry) => (
            <li key={entry.id}>
              {entry.text[locale]} <span className="soft">{dayAndTime(entry.at, locale)}</span>
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

function Told({ entry, isLate }: { entry: Entry; isLate: boolean }) {
  const t = useKitTexts()
  const locale = useLocale()
  return (
    <li className={entry.importance}>
      <Sign tone={entry.tone} />
      <div>
        <p>
          {entry.text[locale]} {entry.cost && <span className="soft">{money(entry.cost, locale)}</span>}
        </p>
        {entry.detail && <p className="soft detail">{entry.detail}</p>}
        {entry.next && <p className="soft">{t('waitsFor', { what: entry.next[locale] })}</p>}
        <p className="soft">
          <time dateTime={entry.at}>
            {day(entry.at, locale)}, {time(entry.at, locale)}
          </time>{' '}
          · {t(`actor_${entry.actor}`)}
          {isLate && entry.seenAt && ` · ${t('late', { time: time(entry.seenAt, locale) })}`}
        </p>
      </div>
    </li>
  )
}
