export interface SessionTimes {
  readonly seenAt: Date
  readonly endsAt: Date
  readonly endedAt?: Date
}

/** Open until it is ended, until its absolute end, or until nobody used it for so long. */
export const isOpen = ({ seenAt, endsAt, endedAt }: SessionTimes, now: Date, idleMs: number): boolean =>
  !endedAt && now.getTime() < endsAt.getTime() && now.getTime() < seenAt.getTime() + idleMs
