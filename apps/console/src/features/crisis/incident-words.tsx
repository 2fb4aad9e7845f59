import type { Output } from '../../kit/client.ts'
import { dayAndTime, time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import { useCrisisTexts } from './texts.ts'

export type IncidentRow = Output<'incidents.list'>['data'][number]
export type Incident = Output<'incidents.find'>

const SEVERITIES: Readonly<Record<IncidentRow['severity'], Tone>> = {
  critical: 'bad',
  error: 'warning',
  warning: 'plain',
}
const STATES: Readonly<Record<IncidentRow['state'], Tone>> = {
  open: 'bad',
  acknowledged: 'waiting',
  working: 'waiting',
  resolved: 'good',
  closed: 'plain',
}

export function Severity({ of: { severity } }: { of: Pick<IncidentRow, 'severity'> }) {
  const t = useCrisisTexts()
  return <Status tone={SEVERITIES[severity]}>{t(severity)}</Status>
}

export function IncidentStatus({ of: { state } }: { of: Pick<IncidentRow, 'state'> }) {
  const t = useCrisisTexts()
  return <Status tone={STATES[state]}>{t(state)}</Status>
}

/** When the next notice is due; one that is late says so. */
export function Notice({ dueAt }: { dueAt: string | null }) {
  const t = useCrisisTexts()
  const locale = useLocale()
  if (!dueAt) return <>—</>
  const isLate = Date.parse(dueAt) < Date.now()
  const isToday = Math.abs(Date.parse(dueAt) - Date.now()) < 12 * 3_600_000
  const at = isToday ? time(dueAt, locale) : dayAndTime(dueAt, locale)
  return <Status tone={isLate ? 'bad' : 'waiting'}>{isLate ? t('noticeLate', { at }) : at}</Status>
}

export const isOver = ({ state }: Pick<IncidentRow, 'state'>): boolean => state === 'resolved' || state === 'closed'
