import type { Browser } from '../browser.ts'
import { type Access, endCeremony } from '../browser-sessions.ts'
import { admitBrowser, keepInBrowser } from '../ceremonies.ts'
import type { ApiParts } from '../ports.ts'
import { refuseOtherWays } from '../sign-on/demanded.ts'
import type { Answered, Options } from './ports.ts'
import { provePasskey } from './prove-passkey.ts'

/**
 * What any passkey of this site is asked to sign. Good once, for ten minutes, in this browser.
 * @throws DomainError forbidden `auth.csrf`; too_many `auth.too_many_attempts`
 */
export async function askPasskey(parts: ApiParts, browser: Browser): Promise<{ options: Options; cookie: string }> {
  await admitBrowser(parts, browser)
  const options = await parts.passkeyProofs.askProof(parts.relyingParty)
  return { options, cookie: await keepInBrowser(parts, { model: 'passkey', key: options.challenge }, browser) }
}

/**
 * Signs in by a passkey alone: it is something that the person has, opened by what they know or are.
 * @throws as `provePasskey`; forbidden `auth.csrf`, `auth.sign_on_required`; too_many `auth.too_many_attempts`
 */
export async function signInByPasskey(
  parts: ApiParts,
  answered: Answered,
  browser: Browser,
): Promise<{ cookies: string[]; access: Access }> {
  await admitBrowser(parts, browser)
  const user = await provePasskey(parts, answered, browser)
  await refuseOtherWays(parts, user)
  return endCeremony(parts, user, browser, 'passkey')
}
