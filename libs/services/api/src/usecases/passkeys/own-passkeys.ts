import { conflict, DomainError, invalid, newId, notFound } from '@litper/kernel'
import { changed } from '../after-change.ts'
import { keepCeremony, takeCeremony } from '../ceremonies.ts'
import type { ApiParts } from '../ports.ts'
import { type Own, proveFresh } from '../prove-fresh.ts'
import { challengeIn } from './challenge.ts'
import type { Answered, Options, PasskeyRow } from './ports.ts'

const MOST = 20

export interface PasskeyView {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly usedAt?: string
}
const viewOf = ({ id, name, createdAt, usedAt }: PasskeyRow): PasskeyView => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  ...(usedAt && { usedAt: usedAt.toISOString() }),
})

export const listPasskeys = async ({ database, passkeys }: ApiParts, userId: string): Promise<PasskeyView[]> =>
  (await database.transaction(() => passkeys.listOf(userId))).map(viewOf)

/**
 * What the browser's authenticator is asked for. Good once, for ten minutes, in this log-in.
 * @throws as `proveFresh`; conflict `passkey.too_many`
 */
export async function beginPasskey(
  parts: ApiParts,
  own: Own,
  proof: { password?: string; ip: string },
): Promise<Options> {
  await proveFresh(parts, own, proof)
  const { user, have } = await parts.database.transaction(async () => ({
    user: await parts.accounts.findUser(own.id),
    have: await parts.passkeys.listOf(own.id),
  }))
  if (!user) throw notFound('user.not_found')
  if (have.length >= MOST) throw conflict('passkey.too_many')
  const options = await parts.passkeyProofs.askNew(parts.relyingParty, user, have)
  const ceremony = { model: 'new_passkey', key: options.challenge, by: byOf(own) } as const
  await keepCeremony(parts, ceremony, {}, user.tenantId)
  return options
}

/**
 * Keeps what the authenticator made. The person is told, all other log-ins end.
 * @throws DomainError unauthenticated `passkey.challenge`; invalid `passkey.wrong`; conflict `passkey.exists`
 */
export async function addPasskey(
  parts: ApiParts,
  own: Own,
  { name, answered }: { name: string; answered: Answered },
): Promise<PasskeyView> {
  const challenge = challengeIn(answered)
  const begun = challenge && (await takeCeremony(parts, { model: 'new_passkey', key: challenge, by: byOf(own) }))
  if (!begun) throw new DomainError('passkey.challenge', 'unauthenticated')
  const made = await parts.passkeyProofs.proveNew(parts.relyingParty, answered, challenge)
  if (!made) throw invalid('passkey.wrong')
  const id = newId()
  await parts.database.transaction(async () => {
    const user = await parts.accounts.lockUser(own.id)
    if (!user) throw notFound('user.not_found')
    if (!(await parts.passkeys.add({ id, userId: own.id, name, ...made }))) throw conflict('passkey.exists')
    await changed(parts, user, 'passkeys', own.session)
  })
  parts.authenticator.forgetUser(own.id)
  return { id, name, createdAt: parts.clock.now().toISOString() }
}

/** @throws DomainError not_found `passkey.not_found` */
export const renamePasskey = (parts: ApiParts, own: Own, { id, name }: { id: string; name: string }) =>
  parts.database.transaction(async () => {
    const passkey = await lockOwn(parts, own, id)
    await parts.passkeys.change({ id, name })
    return viewOf({ ...passkey, name })
  })

/** @throws DomainError not_found `passkey.not_found` */
export async function removePasskey(parts: ApiParts, own: Own, id: string): Promise<void> {
  await parts.database.transaction(async () => {
    await lockOwn(parts, own, id)
    await parts.passkeys.remove(id)
    const user = await parts.accounts.findUser(own.id)
    if (user) await changed(parts, user, 'passkeys', own.session)
  })
  parts.authenticator.forgetUser(own.id)
}

async function lockOwn({ passkeys }: ApiParts, own: Own, id: string): Promise<PasskeyRow> {
  const passkey = await passkeys.lock(id)
  if (passkey?.userId !== own.id) throw notFound('passkey.not_found')
  return passkey
}

const byOf = ({ id, session = '' }: Own): string => `${id} ${session}`
