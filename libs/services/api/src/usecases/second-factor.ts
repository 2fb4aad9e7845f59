import { conflict, DomainError, newToken, notFound } from '@litper/kernel'
import { type FactorRow, hashOf, type UserRow } from './accounts.ts'
import { changed } from './after-change.ts'
import { limitCodes } from './limit-tries.ts'
import type { ApiParts } from './ports.ts'
import { type Own, proveFresh } from './prove-fresh.ts'
import { refuseUntouchable } from './within-own.ts'

const RECOVERY_CODES = 10

/** Begins: the secret for the app. It counts from its confirmation on. @throws DomainError conflict `second_factor.exists`; as `proveFresh` */
export async function beginSecondFactor(
  parts: ApiParts,
  own: Own,
  proof: { password?: string; ip: string },
): Promise<{ secret: string; url: string }> {
  await proveFresh(parts, own, proof)
  const { id } = own
  const secret = parts.codes.newSecret()
  const user = await parts.database.transaction(async () => {
    const user = await parts.accounts.lockUser(id)
    if (!user) throw notFound('user.not_found')
    if ((await parts.secondFactors.lock(id))?.confirmedAt) throw conflict('second_factor.exists')
    await parts.secondFactors.remove(id)
    await parts.secondFactors.put({ userId: id, sealed: parts.seal(secret), lastStep: 0, recovery: [] })
    return user
  })
  return { secret, url: parts.codes.addressOf(secret, user.email) }
}

/**
 * The first code from the app. All other log-ins end. The recovery codes are in this answer only.
 * @throws DomainError not_found `second_factor.not_found`; conflict `second_factor.exists`; unauthenticated `auth.code_wrong`
 */
export async function confirmSecondFactor(
  parts: ApiParts,
  { id, session, code }: { id: string; session?: string; code: string },
): Promise<{ recoveryCodes: string[] }> {
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => newToken().slice(0, 16))
  await parts.database.transaction(async () => {
    const user = await parts.accounts.lockUser(id)
    const factor = await parts.secondFactors.lock(id)
    if (!user || !factor) throw notFound('second_factor.not_found')
    if (factor.confirmedAt) throw conflict('second_factor.exists')
    const lastStep = parts.codes.stepOf(parts.unseal(factor.sealed), code, parts.clock.now())
    if (lastStep === undefined) throw new DomainError('auth.code_wrong', 'unauthenticated')
    const confirmedAt = parts.clock.now()
    await parts.secondFactors.put({ ...factor, confirmedAt, lastStep, recovery: recoveryCodes.map(hashOf) })
    await changed(parts, user, 'second_factor', session)
  })
  parts.authenticator.forgetUser(id)
  return { recoveryCodes }
}

/**
 * The second proof of a sign-in, after the password, for who has one: a code, which counts once, or a recovery code.
 * @throws DomainError unauthenticated `auth.code_required`, `auth.code_wrong`; too_many `auth.too_many_attempts`
 */
export async function proveSecondFactor(parts: ApiParts, user: UserRow, code: string | undefined): Promise<void> {
  if (code !== undefined) await limitCodes(parts, user)
  await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      const found = await parts.secondFactors.find(user.id)
      if (!found?.confirmedAt) return
      if (code === undefined) throw await codeRequired(parts, user)
      const factor = await parts.secondFactors.lock(user.id)
      const spent = factor && spend(parts, factor, code.replaceAll(' ', ''))
      if (!spent) throw new DomainError('auth.code_wrong', 'unauthenticated')
      await parts.secondFactors.put(spent)
    }),
  )
}

/** A passkey does as well, in a browser. */
async function codeRequired({ passkeys }: ApiParts, { id }: UserRow): Promise<DomainError> {
  const hasPasskey = (await passkeys.listOf(id)).length > 0
  return new DomainError('auth.code_required', 'unauthenticated', { passkey: hasPasskey })
}

function spend({ codes, unseal, clock }: ApiParts, factor: FactorRow, code: string): FactorRow | undefined {
  const step = /^\d{6}$/.test(code) ? codes.stepOf(unseal(factor.sealed), code, clock.now()) : undefined
  if (step !== undefined) return step > factor.lastStep ? { ...factor, lastStep: step } : undefined
  const hash = hashOf(code)
  if (!factor.recovery.includes(hash)) return undefined
  return { ...factor, recovery: factor.recovery.filter((one) => one !== hash) }
}

/** Takes away one's own, with a code. @throws as `proveSecondFactor`; not_found `second_factor.not_found` */
export async function removeOwnSecondFactor(
  parts: ApiParts,
  { id, session, code }: { id: string; session?: string; code: string },
): Promise<void> {
  const user = await parts.database.transaction(() => parts.accounts.findUser(id))
  if (!user) throw notFound('second_factor.not_found')
  await proveSecondFactor(parts, user, code)
  await remove(parts, user, session)
}

/** Takes away the codes and passkeys of another person, who lost them. @throws DomainError not_found; forbidden `user.owner_needed`; conflict `user.own` */
export async function removeSecondFactor(
  parts: ApiParts,
  id: string,
  by: { readonly id: string; readonly roles: readonly string[] },
): Promise<void> {
  if (id === by.id) throw conflict('user.own') // one's own goes with a code: a stolen log-in must not take it away
  const user = await parts.database.transaction(() => parts.accounts.findUser(id))
  if (!user) throw notFound('user.not_found')
  refuseUntouchable(by, user)
  await parts.database.transaction(async () => {
    const codes = await parts.secondFactors.remove(id)
    const keys = await parts.passkeys.removeOf(id)
    if (codes || keys > 0) await changed(parts, user, 'second_factor')
  })
  parts.authenticator.forgetUser(id)
}

async function remove(parts: ApiParts, user: UserRow, session?: string): Promise<void> {
  await parts.database.transaction(async () => {
    if (!(await parts.secondFactors.remove(user.id))) throw notFound('second_factor.not_found')
    await changed(parts, user, 'second_factor', session)
  })
  parts.authenticator.forgetUser(user.id)
}
