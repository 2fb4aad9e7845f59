import { afterWorkingMinutes, startOfDay } from '@litper/colombia'
import type { DeliveryException } from '../domain/exception.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { ExceptionQuery } from './exception-ports.ts'
import type { TrackingParts } from './ports.ts'

export const DUES = ['overdue', 'soon', 'today', 'later'] as const
export type Due = (typeof DUES)[number]
/** Working minutes in which something is due soon. */
const SOON = 120
const DAY_MS = 86_400_000

/** Where the groups of the worklist end: soon within two working hours, today at midnight in Colombia, if that is not sooner still. */
function boundsOf(now: Date): { readonly soon: Date; readonly tonight: Date } {
  const soon = afterWorkingMinutes(now, SOON)
  const midnight = startOfDay(now).getTime() + DAY_MS
  return { soon, tonight: new Date(Math.max(soon.getTime(), midnight)) }
}

function rangeOf(due: Due | undefined, now: Date): { from?: Date; until?: Date } {
  const { soon, tonight } = boundsOf(now)
  if (due === 'overdue') return { until: now }
  if (due === 'soon') return { from: now, until: soon }
  if (due === 'today') return { from: soon, until: tonight }
  return due === 'later' ? { from: tonight } : {}
}

/** The group that a deadline lies in. */
export function dueGroupOf(answerUntil: string, now: Date): Due {
  const at = new Date(answerUntil)
  const { soon, tonight } = boundsOf(now)
  if (at < now) return 'overdue'
  if (at < soon) return 'soon'
  return at < tonight ? 'today' : 'later'
}

export interface Listed {
  readonly exception: DeliveryException
  readonly waybill: Waybill
}

/** The novedades of a state, the earliest deadline first, each with its waybill. */
export async function listExceptions(
  { exceptions, waybills, clock }: Pick<TrackingParts, 'exceptions' | 'waybills' | 'clock'>,
  { due, ...query }: Omit<ExceptionQuery, 'from' | 'until'> & { readonly due?: Due | undefined },
): Promise<Listed[]> {
  const rows = await exceptions.page({ ...query, ...rangeOf(due, clock.now()) })
  const found = new Map((await waybills.some(rows.map(({ waybillId }) => waybillId))).map((one) => [one.id, one]))
  return rows.flatMap((exception) => {
    const waybill = found.get(exception.waybillId)
    return waybill ? [{ exception, waybill }] : []
  })
}

/** How many wait, by deadline, reason and carrier; and how many were answered today. */
export async function countExceptions({ exceptions, clock }: Pick<TrackingParts, 'exceptions' | 'clock'>) {
  const now = clock.now()
  const { soon, tonight } = boundsOf(now)
  const [facets, answeredToday] = await Promise.all([
    exceptions.facets(now, soon, tonight),
    exceptions.countAnswered(startOfDay(now)),
  ])
  return { ...facets, answeredToday }
}
