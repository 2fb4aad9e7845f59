import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortMoney } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { AgeTable } from './age-table.tsx'
import { byCarrier, firstDay, localDay } from './ages.ts'
import { Behind } from './behind.tsx'
import { type CollectionFilters, METRIC_OF, PILES, type Pile, readCollectionFilters } from './filters.ts'
import { useCollectionTexts } from './texts.ts'

/** The cash that carriers have to collect, or have collected, by carrier and age; each sum leads to its parcels. */
export function Collections() {
  const t = useCollectionTexts()
  const navigate = useNavigate()
  const filters = readCollectionFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const { ver = 'cobrado' } = filters
  const set = (search: CollectionFilters) => void navigate({ to: '/recaudo', search })
  const from = useMemo(() => firstDay(localDay(new Date().toISOString(), 'America/Bogota')), [])
  const query = useAnswer(
    'metrics.query',
    { metric: METRIC_OF[ver], from, grain: 'day', dimensions: ['carrier'], filters: {}, compare: false },
    { keep: false },
  )
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <div className="tiles">
        {PILES.map((pile) => (
          <Tile key={pile} pile={pile} from={from} isOn={pile === ver} choose={() => set({ ver: pile })} />
        ))}
      </div>
      <p className="note" role="note">
        {t('unpaid')}
      </p>
      <div className="stack">
        <States query={query}>
          {(answer) => {
            const today = localDay(answer.until, answer.zone)
            const rows = byCarrier(answer.rows, today)
            return rows.length === 0 ? (
              <Empty>{t(`none_${ver}`)}</Empty>
            ) : (
              <>
                <AgeTable pile={ver} rows={rows} currency={answer.currency ?? 'COP'} filters={filters} set={set} />
                <Behind pile={ver} filters={filters} today={today} currency={answer.currency ?? 'COP'} />
              </>
            )
          }}
        </States>
      </div>
    </>
  )
}

interface TileProps {
  readonly pile: Pile
  readonly from: string
  readonly isOn: boolean
  readonly choose: () => void
}

/** A sum, and the choice of what the table shows. */
function Tile({ pile, from, isOn, choose }: TileProps) {
  const t = useCollectionTexts()
  const locale = useLocale()
  const asked = { metric: METRIC_OF[pile], from, grain: 'total' as const, dimensions: [], filters: {}, compare: false }
  const { data } = useAnswer('metrics.query', asked)
  const value = data?.rows[0]?.value
  return (
    <button type="button" className="card tile pick" aria-pressed={isOn} onClick={choose}>
      <span>{t(pile)}</span>
      <strong>
        {data ? shortMoney({ amount: String(value ?? 0), currency: data.currency ?? 'COP' }, locale) : '…'}
      </strong>
      <span className="soft">{t(`what_${pile}`)}</span>
    </button>
  )
}
