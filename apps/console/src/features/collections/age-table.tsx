import { csvOf } from '../../kit/csv.ts'
import { download } from '../../kit/download.ts'
import { money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useLabelWords } from '../../kit/label-words.ts'
import { AGES, type AgeId, type OfCarrier, summed } from './ages.ts'
import type { CollectionFilters, Pile } from './filters.ts'
import { useAgeText, useCollectionTexts } from './texts.ts'

interface Props {
  readonly pile: Pile
  readonly rows: readonly OfCarrier[]
  readonly currency: string
  readonly filters: CollectionFilters
  readonly set: (filters: CollectionFilters) => void
}

/** A row for each carrier, a column for each age; each sum is a choice of what is listed below. */
export function AgeTable({ pile, rows, currency, filters, set }: Props) {
  const t = useCollectionTexts()
  const locale = useLocale()
  const words = useLabelWords()
  const ageText = useAgeText()
  const say = (value: number) => money({ amount: String(value), currency }, locale)
  const cell = (row: OfCarrier, age: AgeId | undefined) => {
    const value = age ? (row.byAge[age] ?? 0) : row.total
    if (value === 0) return '—'
    const isOn = filters.edad === age && (filters.transportadora ?? '') === row.carrier
    const next = { ver: pile, ...(row.carrier && { transportadora: row.carrier }), ...(age && { edad: age }) }
    return (
      <button type="button" className="link" aria-pressed={isOn} onClick={() => set(next)}>
        {say(value)}
      </button>
    )
  }
  const all = [...rows, summed(rows)]
  const save = () => {
    const head = ['carrier', ...AGES.map(({ id }) => `days ${id}`), 'total', 'currency']
    const lines = rows.map((row) => [row.carrier, ...AGES.map(({ id }) => row.byAge[id] ?? 0), row.total, currency])
    download(`recaudo-${pile}.csv`, 'text/csv', csvOf([head, ...lines]))
  }
  return (
    <section aria-labelledby="by-age">
      <div className="row head">
        <h2 id="by-age">{t(`byAge_${pile}`)}</h2>
        <button type="button" className="link" onClick={save}>
          {t('export')}
        </button>
      </div>
      <div className="scroll">
        <table className="table labelled">
          <caption className="hidden">{t(`byAge_${pile}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('carrier')}</th>
              {AGES.map(({ id }) => (
                <th key={id} scope="col" className="right">
                  {ageText(id)}
                </th>
              ))}
              <th scope="col" className="right">
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((row) => (
              <tr key={row.carrier || 'all'}>
                <th scope="row">{words('carrier', row.carrier) ?? t('all')}</th>
                {AGES.map(({ id }) => (
                  <td key={id} className="right" data-title={ageText(id)}>
                    {cell(row, id)}
                  </td>
                ))}
                <td className="right" data-title={t('total')}>
                  {cell(row, undefined)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
