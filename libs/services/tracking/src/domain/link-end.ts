import { isTerminal } from '@litper/kernel'
import type { Waybill } from './waybill.ts'

const DAY_MS = 86_400_000

/** Whether the tracking link of a parcel has ended: it arrived, or is off, and has not moved for so many days. */
export const isOver = (
  { position, createdAt }: Pick<Waybill, 'position' | 'createdAt'>,
  { linkDays, clock }: { readonly linkDays: number; readonly clock: { now(): Date } },
): boolean =>
  isTerminal(position.state) && clock.now().getTime() - Date.parse(position.at ?? createdAt) > linkDays * DAY_MS
