import type { Name } from '@litper/client'
import type { Page } from 'playwright-core'
import type { Change } from './studio.testing.ts'

export interface Shot {
  readonly name: string
  readonly path: string
  /** It is there when this is. */
  readonly ready: string
  readonly changes?: readonly Change[]
  readonly act?: (page: Page) => Promise<unknown>
}
export interface Screens {
  readonly screen: string
  /** The first is shown on desk and phone; the others are its states. */
  readonly shots: readonly Shot[]
}
export const refused = (operation: Name, status: number, code: string): Change => ({ operation, status, code })
export const none = (operation: Name): Change => ({ operation, answer: { data: [], nextCursor: null } })
export const text = (words: string) => (page: Page) => page.getByText(words).first().waitFor()
export const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** The states that every list has. */
export const statesOf = (name: string, path: string, operation: Name): Shot[] => [
  { name: `${name}-loading`, path, ready: '.skeleton', changes: [{ operation, never: true }] },
  { name: `${name}-empty`, path, ready: '.empty', changes: [none(operation)] },
  { name: `${name}-error`, path, ready: '.note.bad', changes: [refused(operation, 404, 'gone')] },
  { name: `${name}-forbidden`, path, ready: '.note', changes: [refused(operation, 403, 'auth.role_missing')] },
  { name: `${name}-limited`, path, ready: '.note.warn', changes: [refused(operation, 429, 'rate.limited')] },
]
