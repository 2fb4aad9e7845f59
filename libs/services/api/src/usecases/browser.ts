import { DomainError } from '@litper/kernel'
import { isForeign } from '../domain/same-origin.ts'

/** What a request to sign in says of its browser and of the page that it came from. */
export interface Browser {
  readonly method: string
  readonly origin?: string
  readonly site?: string
  readonly self: string
  readonly address: string
  readonly agent: string
  readonly cookie?: string
}

/** @throws DomainError forbidden `auth.csrf` when another page made the call */
export function refuseForeign(browser: Browser): void {
  if (isForeign(browser)) throw new DomainError('auth.csrf', 'forbidden')
}
