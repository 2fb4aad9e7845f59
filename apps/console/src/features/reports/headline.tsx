import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import { type Answer, changeOf, figure, type Metric } from './figure.ts'
import { useReportTexts } from './texts.ts'

/** The figure, against the period before, and how sure it is. */
export function Headline({ metric, answer }: { metric: Metric; answer: Answer }) {
  const t = useReportTexts()
  const locale = useLocale()
  const row = answer.rows[0]
  const value = row?.value ?? (answer.unit === 'count' || answer.unit === 'money' ? 0 : null)
  const { before } = answer
  const change = before && changeOf(value, before.value, answer, locale)
  const cohort = row?.cohort
  return (
    <div className="headline">
      <p>
        <strong className="figure">{figure(value, answer, locale)}</strong>{' '}
        {change && before && <Status tone={toneOf(metric, value!, before.value!)}>{t('against', { change })}</Status>}
      </p>
      {before && (
        <p className="soft">
          {t('before', {
            value: figure(before.value, answer, locale),
            from: dayAndTime(before.from, locale),
            until: dayAndTime(before.until, locale),
          })}
        </p>
      )}
      {cohort && (
        <p className="soft">
          {!cohort.mature && <Status tone="waiting">{t('young')}</Status>}{' '}
          {t('cohort', {
            settled: count(cohort.settled, locale),
            size: count(cohort.size, locale),
            floor: figure(cohort.floor, answer, locale),
            ceiling: figure(cohort.ceiling, answer, locale),
            low: figure(cohort.low, answer, locale),
            high: figure(cohort.high, answer, locale),
          })}
        </p>
      )}
    </div>
  )
}

function toneOf({ better }: Metric, now: number, before: number): Tone {
  if (!better || now === before) return 'plain'
  return now > before === (better === 'more') ? 'good' : 'bad'
}
