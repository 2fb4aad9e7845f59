import { useLocale } from '../../kit/i18n.ts'
import { useLabelWords } from '../../kit/label-words.ts'
import { type Answer, figure, type Metric } from './figure.ts'
import { grainOf, type Question } from './question.ts'
import { useDimensionText, usePeriodText, useReportTexts } from './texts.ts'

interface Props {
  readonly metric: Metric
  readonly answer: Answer
  readonly question: Question
  readonly set: (question: Question) => void
}

/** A row for each period and group, with a bar where there are no periods; a group leads to the same question about it alone. */
export function SplitTable({ metric, answer, question, set }: Props) {
  const t = useReportTexts()
  const locale = useLocale()
  const words = useLabelWords()
  const dimension = useDimensionText()
  const periodText = usePeriodText()
  const grain = grainOf(question)
  const { por } = question
  const largest = Math.max(...answer.rows.map(({ value }) => value ?? 0), 0)
  const rows = grain === 'total' ? answer.rows.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)) : answer.rows
  const isCohort = answer.rows.some(({ cohort }) => cohort)
  return (
    <div className="scroll">
      <table className="table plain">
        <caption className="hidden">{metric.title[locale]}</caption>
        <thead>
          <tr>
            {grain !== 'total' && <th scope="col">{t('period')}</th>}
            {por && <th scope="col">{dimension(por)}</th>}
            <th scope="col" className="right">
              {metric.title[locale]}
            </th>
            {isCohort && (
              <th scope="col" className="right">
                {t('range')}
              </th>
            )}
            {grain === 'total' && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, group, value, cohort }) => (
            <tr key={`${period} ${Object.values(group).join(' ')}`}>
              {grain !== 'total' && <td>{period && periodText(period, grain)}</td>}
              {por && (
                <td>
                  <button
                    type="button"
                    className="link"
                    disabled={!group[por]}
                    onClick={() =>
                      set({ ...question, por: undefined, grano: undefined, solo: `${por}:${group[por]}` } as Question)
                    }
                  >
                    {words(por, group[por]) ?? t('unknown')}
                  </button>
                </td>
              )}
              <td className="right">{figure(value, answer, locale)}</td>
              {isCohort && (
                <td className="right soft">
                  {cohort && `${figure(cohort.floor, answer, locale)} – ${figure(cohort.ceiling, answer, locale)}`}
                </td>
              )}
              {grain === 'total' && (
                <td aria-hidden="true" className="in-bar">
                  <span className="bar-cell">
                    <i style={{ width: `${largest > 0 ? (100 * (value ?? 0)) / largest : 0}%` }} />
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
