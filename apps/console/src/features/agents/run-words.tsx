import type { Output } from '../../kit/client.ts'
import { money } from '../../kit/format.ts'
import type { Locale } from '../../kit/i18n.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import { useRunTexts } from './run-texts.ts'

export type RunRow = Output<'agent_runs.list'>['data'][number]
export type Run = Output<'agent_runs.find'>
export type Receipt = Run['receipts'][number]
export type Approval = Output<'approvals.list'>['data'][number]

const STATES: Readonly<Record<RunRow['state'], Tone>> = {
  new: 'plain',
  running: 'agent',
  waiting: 'waiting',
  ended: 'good',
}
const ENDS: Readonly<Record<NonNullable<RunRow['end']>, Tone>> = {
  done: 'good',
  handed_over: 'warning',
  cancelled: 'plain',
  failed: 'bad',
  over_budget: 'bad',
  looped: 'bad',
  timed_out: 'bad',
}

/** How a run stands, or how it ended. */
export function RunStatus({ run: { state, end } }: { run: Pick<RunRow, 'state' | 'end'> }) {
  const t = useRunTexts()
  return end ? <Status tone={ENDS[end]}>{t(`end_${end}`)}</Status> : <Status tone={STATES[state]}>{t(state)}</Status>
}

/** Millionths of a US dollar. */
export const costText = (micros: number, locale: Locale): string =>
  money({ amount: String(micros / 1_000_000), currency: 'USD' }, locale)

export const isMoving = ({ state }: Pick<RunRow, 'state'>): boolean => state === 'new' || state === 'running'
