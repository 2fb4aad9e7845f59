import { newToken, type TenantId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { placeOf, readCookie, writeCookie } from '../domain/cookie.ts'
import { hashOf } from './accounts.ts'
import { type Browser, refuseForeign } from './browser.ts'
import { limitFrom } from './limit-tries.ts'
import type { ApiParts } from './ports.ts'
import { isSameSecret } from './same-secret.ts'

const CEREMONY_SECONDS = 600

/** Something that a browser begins with one request and ends with another: a passkey, a sign-in at the company's provider. */
export interface Ceremony {
  readonly model: 'sign_on' | 'passkey' | 'new_passkey'
  /** A secret that comes back: the state, the challenge. */
  readonly key: string
  /** What began it and alone may end it: the secret of a cookie, the id of a log-in. */
  readonly by: string
}
type Needs = Pick<ApiParts, 'records' | 'database' | 'asTenant' | 'clock'>
type InBrowser = Omit<Ceremony, 'by'>
type Rules = Pick<ApiParts, 'sessionRules'>
type Kept = { readonly tenant: TenantId; readonly payload: Readonly<Record<string, unknown>> }

/** Kept for ten minutes. */
export async function keepCeremony(
  { records, database, asTenant, clock }: Needs,
  { model, key, by }: Ceremony,
  payload: Readonly<Record<string, string>> = {},
  tenant: TenantId = SYSTEM_TENANT,
): Promise<void> {
  const now = clock.now()
  const expiresAt = new Date(now.getTime() + CEREMONY_SECONDS * 1000)
  const record = { hash: hashOf(`${model} ${key}`), model, payload: { ...payload, by: hashOf(by) }, expiresAt }
  await asTenant(tenant, () => database.transaction(() => records.put(record, now)))
}

/** Good once, for the browser or log-in that began it; undefined otherwise. */
export async function takeCeremony(
  { records, database, asTenant, clock }: Needs,
  { model, key, by }: Ceremony,
): Promise<Kept | undefined> {
  const now = clock.now()
  const hash = hashOf(`${model} ${key}`)
  const record = await records.lookup(hash)
  if (!record || record.expiresAt <= now || !isSameSecret(hashOf(by), String(record.payload['by']))) return undefined
  const { tenantId: tenant, payload } = record
  const first = await asTenant(tenant, () => database.transaction(() => records.use(hash, now)))
  return first ? { tenant, payload } : undefined
}

/**
 * Before a browser without a log-in begins or ends a ceremony.
 * @throws DomainError forbidden `auth.csrf`; too_many `auth.too_many_attempts`
 */
export async function admitBrowser(parts: Pick<ApiParts, 'asTenant' | 'limits'>, browser: Browser): Promise<void> {
  refuseForeign(browser)
  await limitFrom(parts, browser.address)
}

/** As `keepCeremony`, for this browser. Answers the Set-Cookie header that binds it. */
export async function keepInBrowser(
  parts: Needs & Rules,
  ceremony: InBrowser,
  browser: Browser,
  payload?: Readonly<Record<string, string>>,
  tenant?: TenantId,
): Promise<string> {
  const by = newToken()
  await keepCeremony(parts, { ...ceremony, by }, payload, tenant)
  return writeCookie(placeIn(parts, browser), by, CEREMONY_SECONDS, 'ceremony')
}

/** As `takeCeremony`, of this browser. */
export async function takeInBrowser(
  parts: Needs & Rules,
  ceremony: InBrowser,
  browser: Browser,
): Promise<Kept | undefined> {
  const by = readCookie(browser.cookie ?? '', placeIn(parts, browser), 'ceremony')
  return by ? takeCeremony(parts, { ...ceremony, by }) : undefined
}

/** The Set-Cookie header that takes the ceremony's cookie away. */
export const ceremonyOver = (parts: Rules, browser: Browser): string =>
  writeCookie(placeIn(parts, browser), '', 0, 'ceremony')

const placeIn = ({ sessionRules: { demo } }: Rules, { self }: Browser) => placeOf({ self, demo })
