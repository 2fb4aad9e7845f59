import { DomainError } from '@litper/kernel'
import type { UserRow } from '../accounts.ts'
import type { Browser } from '../browser.ts'
import { takeInBrowser } from '../ceremonies.ts'
import { rememberAddress } from '../limit-tries.ts'
import type { ApiParts } from '../ports.ts'
import { noteFailure } from '../prove-password.ts'
import { challengeIn } from './challenge.ts'
import type { Answered, PasskeyRow } from './ports.ts'

/**
 * Whose passkey signed the challenge of this browser. Of a wrong one, and of one whose person is disabled, the answer tells nothing more.
 * @throws DomainError unauthenticated `passkey.challenge`, `passkey.wrong`, `passkey.copied`
 */
export async function provePasskey(parts: ApiParts, answered: Answered, browser: Browser): Promise<UserRow> {
  const challenge = challengeIn(answered)
  if (!challenge || !(await takeInBrowser(parts, { model: 'passkey', key: challenge }, browser)))
    throw refused('challenge')
  const key = await parts.passkeys.lookup(answered.id)
  if (!key) throw refused('wrong')
  const from = { address: browser.address, agent: browser.agent }
  return parts.asTenant(key.tenantId, async () => {
    const proven = await parts.database.transaction(() => spend(parts, key.id, { answered, challenge, browser }))
    if (typeof proven !== 'string') return proven
    await noteFailure(parts, { kind: 'user', id: key.userId }, from, { code: `passkey.${proven}`, by: 'passkey' })
    throw refused(proven)
  })
}

interface Signed {
  readonly answered: Answered
  readonly challenge: string
  readonly browser: Browser
}

/** Compares and moves the counter under a lock: of two with the same counter one is refused. */
async function spend(
  parts: ApiParts,
  id: string,
  { answered, challenge, browser }: Signed,
): Promise<UserRow | 'wrong' | 'copied'> {
  const key = await parts.passkeys.lock(id)
  if (!key || !isOwn(key, answered)) return 'wrong'
  const proof = await parts.passkeyProofs.prove(parts.relyingParty, answered, challenge, key)
  if (typeof proof === 'string') return proof
  const user = await parts.accounts.findUser(key.userId)
  if (!user || user.disabledAt) return 'wrong'
  await parts.passkeys.change({ id, counter: proof.counter, usedAt: parts.clock.now() })
  await rememberAddress(parts, user, browser.address)
  return user
}

/** The authenticator names the person that it made the key for. */
const isOwn = ({ userId }: PasskeyRow, { response }: Answered): boolean =>
  response.userHandle === undefined || Buffer.from(response.userHandle, 'base64url').toString() === userId

const refused = (why: string) => new DomainError(`passkey.${why}`, 'unauthenticated')
