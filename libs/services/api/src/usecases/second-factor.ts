import { conflict, DomainError, newToken, notFound } from '@litper/kernel'
import { mayTouch } from '../domain/people.ts'
import { type FactorRow, hashOf, type UserRow } from './accounts.ts'
import { changed } from './after-change.ts'
import type { ApiParts } from './ports.ts'

const RECOVERY_CODES = 10

/** Begins: the secret for the app. It counts from its confirmation on. @throws DomainError conflict `second_factor.exists` */
export async function beginSecondFactor(parts: ApiParts, id: string): Promise<{ secret: string; url: string }> {
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
 * @throws DomainError unauthenticated `auth.code_required`, `auth.code_wrong`
 */
export async function proveSecondFactor(parts: ApiParts, user: UserRow, code: string | undefined): Promise<void> {
  await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      const found = await parts.secondFactors.find(user.id)
      if (!found?.confirmedAt) return
      if (code === undefined) throw new DomainError('auth.code_required', 'unauthenticated')
      const factor = await parts.secondFactors.lock(user.id)
      const spent = factor && spend(parts, factor, code.replaceAll(' ', ''))
      if (!spent) throw new DomainError('auth.code_wrong', 'unauthenticated')
      await parts.secondFactors.put(spent)
    }),
  )
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

/** Takes away another's, who lost the app and the codes. @throws DomainError not_found; forbidden `user.owner_needed` */
export async function removeSecondFactor(
  parts: ApiParts,
  id: string,
  by: { readonly roles: readonly string[] },
): Promise<void> {
  const user = await parts.database.transaction(() => parts.accounts.findUser(id))
  if (!user) throw notFound('user.not_found')
  if (!mayTouch(by.roles, user)) throw new DomainError('user.owner_needed', 'forbidden')
  await remove(parts, user).catch((error: unknown) => {
    if ((error as DomainError).code !== 'second_factor.not_found') throw error // it is as it shall be
  })
}

async function remove(parts: ApiParts, user: UserRow, session?: string): Promise<void> {
  await parts.database.transaction(async () => {
    if (!(await parts.secondFactors.remove(user.id))) throw notFound('second_factor.not_found')
    await changed(parts, user, 'second_factor', session)
  })
  parts.authenticator.forgetUser(user.id)
}
