import { Link } from '@tanstack/react-router'
import type { Output } from '../../kit/client.ts'
import { Fact } from '../../kit/fact.tsx'
import { dayAndTime, money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useParcelState } from '../../kit/parcel-states.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { useContextTexts } from './context-texts.ts'
import { useInboxTexts } from './texts.ts'
import { useWhyCalled } from './why-called.ts'

type Pack = Output<'conversations.read_context'>

/** Who writes, with what a person needs before they answer. */
export function Context({ id }: { id: string }) {
  const t = useContextTexts()
  const query = useAnswer('conversations.read_context', { id }, { keep: false })
  return (
    <section className="context" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <States query={query}>
        {(pack) => (
          <>
            <Facts pack={pack} />
            <Orders orders={pack.orders} />
            <Earlier earlier={pack.earlier} />
          </>
        )}
      </States>
    </section>
  )
}

function Facts({ pack: { customer, collect, exceptions, ratings } }: { pack: Pack }) {
  const t = useContextTexts()
  const locale = useLocale()
  return (
    <dl className="facts">
      {collect && <Fact name={t('collect')}>{money(collect, locale)}</Fact>}
      {exceptions > 0 && <Fact name={t('exceptions')}>{String(exceptions)}</Fact>}
      {ratings.asked > 0 && <Fact name={t('ratings')}>{t('ratingsOf', ratings)}</Fact>}
      {customer.optedOutAt && <Fact name={t('optedOut')}>{dayAndTime(customer.optedOutAt, locale)}</Fact>}
    </dl>
  )
}

function Orders({ orders }: Pick<Pack, 'orders'>) {
  const t = useContextTexts()
  const stateOf = useParcelState()
  const locale = useLocale()
  if (orders.length === 0) return <p className="soft">{t('noOrders')}</p>
  return (
    <>
      <h4>{t('orders')}</h4>
      <ul className="plain">
        {orders.map(({ id, name, status, carrier, number, collect, waitsFor }) => (
          <li key={id}>
            <Link to="/pedidos/$id" params={{ id }}>
              {name}
            </Link>{' '}
            {t(status as 'placed', { defaultValue: stateOf(status) })}
            {waitsFor && `, ${t('waitsFor')}`}
            {number && ` · ${carrier ?? ''} ${number}`}
            {collect && ` · ${money(collect, locale)}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Earlier({ earlier }: Pick<Pack, 'earlier'>) {
  const t = useContextTexts()
  const inbox = useInboxTexts()
  const why = useWhyCalled()
  const locale = useLocale()
  if (earlier.length === 0) return null
  return (
    <>
      <h4>{t('earlier')}</h4>
      <ul className="plain">
        {earlier.map(({ id, lastAt, reason, satisfaction }) => (
          <li key={id}>
            <Link to="/bandeja/$id" params={{ id }}>
              {dayAndTime(lastAt, locale)}
            </Link>
            {reason && ` · ${why(reason)}`}
            {satisfaction && ` · ${inbox(`csat_${satisfaction.rating ?? 'asked'}`)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
