import { DomainError } from '@litper/kernel'
import { type Bucket, SYSTEM_TENANT } from '@litper/ports'
import { addressOf } from '../domain/address.ts'
import { hashOf, type UserRow } from './accounts.ts'
import type { ApiParts } from './ports.ts'

/** Sixty tries from one address for whatever accounts, then one per 10 s: an office signs in, a list of passwords does not. */
const FROM_HERE: Bucket = { capacity: 60, refillPerSecond: 1 / 10 }
/** Ten tries for one account from one address, then one per 90 s. */
const AT_ONE: Bucket = { capacity: 10, refillPerSecond: 1 / 90 }
/** A hundred an hour for one account from all addresses that its owner never signed in from. */
const STRANGERS: Bucket = { capacity: 100, refillPerSecond: 100 / 3600 }
/** Codes of one account, after the right password: twenty, then one per 20 min. Six digits could be guessed from many addresses. */
const CODES: Bucket = { capacity: 20, refillPerSecond: 1 / 1200 }
/** Six links an hour for one account: each ends the one before, and fills an inbox. */
const LINKS: Bucket = { capacity: 6, refillPerSecond: 6 / 3600 }
const KNOWN_MS = 90 * 86_400_000
const RENEWED_MS = 86_400_000

type Needs = Pick<ApiParts, 'asTenant' | 'limits' | 'database' | 'knownAddresses' | 'clock'>
type Owner = Pick<UserRow, 'id' | 'tenantId'>
interface Try {
  /** As it is stored. */
  readonly email: string
  readonly ip: string
}

/** Before anything of the try is looked up. @throws DomainError too_many `auth.too_many_attempts` */
export async function limitAddress({ asTenant, limits }: Needs, { email, ip }: Try): Promise<void> {
  const address = addressOf(ip)
  await limitFrom({ asTenant, limits }, ip)
  await asTenant(SYSTEM_TENANT, async () => {
    refuseUnless(await limits.take(`login/${hashOf(email).slice(0, 32)}/${address}`, AT_ONE))
  })
}

/** Before it is known which account a try is for: a passkey, a company's provider. @throws DomainError too_many `auth.too_many_attempts` */
export async function limitFrom({ asTenant, limits }: Pick<Needs, 'asTenant' | 'limits'>, ip: string): Promise<void> {
  await asTenant(SYSTEM_TENANT, async () => {
    refuseUnless(await limits.take(`login/from/${addressOf(ip)}`, FROM_HERE))
  })
}

/**
 * However often others try an account, its owner is not shut out: an address that the owner has signed in from is never refused here. An
 * account that does not exist is limited like one that does, with the same work.
 * @throws DomainError too_many `auth.too_many_attempts`
 */
export async function limitStrangers(parts: Needs, { email, ip }: Try, user: UserRow | undefined): Promise<void> {
  const taken = await parts.asTenant(SYSTEM_TENANT, () =>
    parts.limits.take(`login/${hashOf(email).slice(0, 32)}`, STRANGERS),
  )
  if (!taken.allowed && !(await isKnown(parts, user ?? NOBODY, ip))) refuseUnless(taken)
}
const NOBODY = { id: SYSTEM_TENANT, tenantId: SYSTEM_TENANT }

/** Whether a link may be mailed: any person can ask for one. Others do not shut the account's owner out, as in `limitStrangers`. */
export async function mayMailLink(parts: Needs, { email, ip }: Try, user: UserRow | undefined): Promise<boolean> {
  const { allowed } = await parts.asTenant(SYSTEM_TENANT, () =>
    parts.limits.take(`login/link/${hashOf(email).slice(0, 32)}`, LINKS),
  )
  return allowed || isKnown(parts, user ?? NOBODY, ip)
}

/**
 * Before a code is looked at, right or wrong: many at the same moment are many. Only a person who knows the password, or is signed in, comes here.
 * @throws DomainError too_many `auth.too_many_attempts`
 */
export async function limitCodes({ asTenant, limits }: Needs, { id }: Owner): Promise<void> {
  refuseUnless(await asTenant(SYSTEM_TENANT, () => limits.take(`login/code/${id}`, CODES)))
}

/** Once a day for each address, in the transaction that opens the session. */
export async function rememberAddress({ knownAddresses, clock }: Needs, user: UserRow, ip: string): Promise<void> {
  const [hash, now] = [hashAt(user, ip), clock.now()]
  const seen = await knownAddresses.lastSeen(user.id, hash)
  if (!seen || now.getTime() - seen.getTime() > RENEWED_MS) await knownAddresses.saw(user.id, hash, now)
}

async function isKnown({ asTenant, database, knownAddresses, clock }: Needs, user: Owner, ip: string) {
  const seen = await asTenant(user.tenantId, () =>
    database.transaction(() => knownAddresses.lastSeen(user.id, hashAt(user, ip))),
  )
  return seen !== undefined && clock.now().getTime() - seen.getTime() < KNOWN_MS
}

const hashAt = ({ id }: Owner, ip: string) => hashOf(`${id} ${addressOf(ip)}`)

function refuseUnless({ allowed, retryAfterMs }: { allowed: boolean; retryAfterMs: number }): void {
  if (!allowed) throw new DomainError('auth.too_many_attempts', 'too_many', { retryAfterMs })
}
