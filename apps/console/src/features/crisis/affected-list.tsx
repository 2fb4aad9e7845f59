import { Link } from '@tanstack/react-router'
import { useCarrierName } from '../../kit/carriers.ts'
import { money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useParcelState } from '../../kit/parcel-states.ts'
import { useRows } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { useCrisisTexts } from './texts.ts'

/** What is under way there now, with the money at its doors. */
export function AffectedList({ id }: { id: string }) {
  const t = useCrisisTexts()
  const locale = useLocale()
  const carrierName = useCarrierName()
  const stateOf = useParcelState()
  const { query, rows } = useRows('incidents.affected', { id, limit: 25 })
  return (
    <>
      <States
        query={{ ...query, data: rows }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noneAffected')}</Empty>}
      >
        {(all) => (
          <ul className="list">
            {all.map((one) => (
              <li key={one.id}>
                <span>
                  <Link to="/pedidos/$id" params={{ id: one.orderId }}>
                    {one.number ?? t('noNumber')}
                  </Link>{' '}
                  <span className="soft">
                    {carrierName(one.carrier)} · {stateOf(one.state)}
                  </span>
                </span>
                <span>{one.collect ? money({ amount: one.collect, currency: 'COP' }, locale) : '—'}</span>
              </li>
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </>
  )
}
