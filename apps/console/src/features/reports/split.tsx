import { LineChart } from '../../kit/charts/line-chart.tsx'
import { seriesOf } from '../../kit/charts/series.ts'
import { csvOf } from '../../kit/csv.ts'
import { download } from '../../kit/download.ts'
import { date } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useLabelWords } from '../../kit/label-words.ts'
import { Empty } from '../../kit/states.tsx'
import { useKitTexts } from '../../kit/texts.ts'
import { type Answer, figure, type Metric } from './figure.ts'
import { grainOf, type Question } from './question.ts'
import { SplitTable } from './split-table.tsx'
import { useDimensionText, usePeriodText, useReportTexts } from './texts.ts'

interface Props {
  readonly metric: Metric
  readonly answer: Answer
  readonly question: Question
  readonly set: (question: Question) => void
}
const STEP_DAYS = { day: 1, week: 7, hour: 0, total: 0 } as const

/** The number over time as lines, or by a dimension as bars; each with its table. */
export function Split({ metric, answer, question, set }: Props) {
  const t = useReportTexts()
  const kit = useKitTexts()
  const locale = useLocale()
  const words = useLabelWords()
  const dimension = useDimensionText()
  const periodText = usePeriodText()
  if (answer.rows.length === 0) return <Empty>{t('nothing')}</Empty>
  const grain = grainOf(question)
  const isAdding = answer.unit === 'count' || answer.unit === 'money'
  const { periods, series, left } = seriesOf(inWords(answer.rows, words), {
    stepDays: STEP_DAYS[grain],
    empty: isAdding ? 0 : null,
  })
  const save = () => download(`${metric.name}.csv`, 'text/csv', csvOf(tableOf(answer)))
  const table = <SplitTable metric={metric} answer={answer} question={question} set={set} />
  return (
    <>
      {grain === 'total' ? (
        table
      ) : (
        <>
          <LineChart
            label={t('chart', { what: metric.title[locale], by: question.por ? dimension(question.por) : '' })}
            periods={periods}
            series={series}
            figure={(value) => figure(value, answer, locale, true)}
            periodText={(period) => periodText(period, grain)}
            axisText={(period) => (grain === 'hour' ? periodText(period, grain) : date(period, locale))}
          />
          {left > 0 && <p className="soft">{t('largest', { count: series.length, left })}</p>}
          <details>
            <summary>{kit('showTable')}</summary>
            {table}
          </details>
        </>
      )}
      <p>
        <button type="button" className="link" onClick={save}>
          {t('csv')}
        </button>
      </p>
    </>
  )
}

function tableOf({ rows }: Answer): (string | number | null)[][] {
  const names = Object.keys(rows[0]?.group ?? {})
  const head = ['period', ...names, 'value', 'floor', 'ceiling']
  return [
    head,
    ...rows.map(({ period, group, value, cohort }) => [
      ...[period, ...names.map((name) => group[name] ?? '')],
      ...[value, cohort?.floor ?? null, cohort?.ceiling ?? null],
    ]),
  ]
}

/** The groups in words, in lines as in the table. */
const inWords = (rows: Answer['rows'], words: ReturnType<typeof useLabelWords>): Answer['rows'] =>
  rows.map((row) => {
    const group = Object.entries(row.group).map(([name, value]) => [name, words(name, value) ?? value])
    return { ...row, group: Object.fromEntries(group) }
  })
