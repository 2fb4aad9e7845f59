import { day, time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import type { DeliveryException } from './delivery-exception.ts'
import type { Due } from './filters.ts'
import { useExceptionTexts } from './texts.ts'
import { worked } from './worked.ts'

const TONES: Readonly<Record<Due, Tone>> = { overdue: 'bad', soon: 'warning', today: 'waiting', later: 'plain' }

/** Until when, and the working time left: both as the server says them. */
export function DueText({ of: { due, answerUntil, workingMinutes } }: { of: DeliveryException }) {
  const t = useExceptionTexts()
  const locale = useLocale()
  const today = day(answerUntil, locale) === day(Date.now(), locale)
  const until = today ? t('todayAt', { time: time(answerUntil, locale) }) : day(answerUntil, locale)
  const left = worked(Math.abs(workingMinutes))
  return (
    <Status tone={TONES[due]}>
      {t(workingMinutes < 0 || due === 'overdue' ? 'overdueSince' : 'dueIn', { until, left })}
    </Status>
  )
}
