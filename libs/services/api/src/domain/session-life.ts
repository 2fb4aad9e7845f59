import { REFRESH_DAYS } from './refresh.ts'

export interface SessionTimes {
  readonly seenAt: Date
  readonly endsAt: Date
  readonly endedAt?: Date
}
export const TOKEN_IDLE_MS = REFRESH_DAYS * 86_400_000

/** Open until it is ended, until its absolute end, or until nobody used it for so long. */
export const isOpen = ({ seenAt, endsAt, endedAt }: SessionTimes, now: Date, idleMs: number): boolean =>
  !endedAt && now.getTime() < endsAt.getTime() && now.getTime() < seenAt.getTime() + idleMs
