import { type Fields, someText } from '@litper/kernel'

/** What all parts of one change share. */
export interface ChangeContext {
  readonly phoneNumberId: string
  readonly contacts: readonly Fields[]
  /** RFC 3339 UTC; taken where Meta's own time is unreadable. */
  readonly receivedAt: string
}

/** Meta's seconds as text. */
export function instantOf(timestamp: unknown, context: ChangeContext): string {
  const seconds = typeof timestamp === 'string' && /^\d{1,11}$/.test(timestamp) ? Number(timestamp) : undefined
  return seconds === undefined ? context.receivedAt : new Date(seconds * 1000).toISOString()
}

/** Meta's ids have some sixty characters; one that no index can hold is none of Meta's. */
export function providerIdOf(value: unknown): string | undefined {
  const id = someText(value)
  return id !== undefined && id.length <= 255 ? id : undefined
}
