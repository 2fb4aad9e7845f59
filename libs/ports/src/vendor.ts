import { DomainError, invalid } from '@litper/kernel'
import type { HttpClient } from './http-client.ts'
import { callingOnly, isAllowed } from './vendor-http.ts'

/** A tenant's settings at a vendor, as a zod object describes them; the port needs no more of zod than this. */
export interface SettingsShape {
  safeParse(given: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } }
  /** The form: JSON Schema of what may be entered. Secrets are `writeOnly`. */
  toJSONSchema(options: { io: 'input' }): { properties?: Record<string, unknown>; required?: readonly string[] }
}
interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

/** What a setting is, in both languages, for zod's `meta`: forms show it. */
export const fieldWords = (description: string, es: string) => ({ description, es })

/** What a vendor says of itself. Forms, checks, documents and the allow-list of its HTTP client come from it. */
export interface VendorDescription {
  /** Its folder's name. */
  readonly id: string
  readonly name: string
  readonly settings: SettingsShape
  /** Settings that are web addresses: each must lie at one of `hosts`. */
  readonly addresses: readonly string[]
  /** Host names that may be called, by https on its own port; `*.example.com` is any name below. Nothing else is ever called. */
  readonly hosts: readonly string[]
  /** Milliseconds that one call may take, unless the call says otherwise. */
  readonly timeoutMs: number
  /** How what it sends us proves itself; for people. Carriers say it by `pushProof`. */
  readonly webhookProof?: string
}
export interface Vendor<Port> {
  readonly description: VendorDescription
  /** The port over an HTTP client. `now` in milliseconds. `origins`, `smtp://host:port`: for a vendor that speaks no HTTP, what may lie at private addresses. */
  open(http: HttpClient, now?: () => number, origins?: readonly string[]): Port
}

/** One setting that cannot be taken, and why. */
export interface SettingFault {
  readonly field: string
  readonly problem: string
}

/** Every vendor's port by its id, each over a client that calls its own hosts alone. `origins`: see `standInOrigins`. */
export function openVendors<Port>(
  vendors: readonly Vendor<Port>[],
  http: HttpClient,
  origins: readonly string[],
): Map<string, Port> {
  return new Map(
    vendors.map(({ description, open }) => [
      description.id,
      open(callingOnly(http, description, origins), undefined, origins),
    ]),
  )
}

/**
 * What may be called at private addresses: the sandbox, which answers for every vendor in the demo only, and the mail servers that the
 * operator names.
 */
export function standInOrigins(settings: {
  readonly LITPER_DEMO: boolean
  readonly SANDBOX_URL: string
  readonly PRIVATE_SMTP_HOSTS?: readonly string[]
}): string[] {
  const mail = (settings.PRIVATE_SMTP_HOSTS ?? []).map((host) => `smtp://${host}`)
  return [...(settings.LITPER_DEMO ? [new URL(settings.SANDBOX_URL).origin] : []), ...mail]
}

/** What is wrong with settings that a person enters: shape, unknown names, addresses at foreign hosts. */
export function settingFaults(vendor: VendorDescription, given: unknown, origins: readonly string[]): SettingFault[] {
  const parsed = vendor.settings.safeParse(given)
  if (!parsed.success)
    return parsed.error.issues.flatMap(({ path, message, keys = [''] }) =>
      keys.map((key) => ({
        field: ['settings', ...path, key].filter((part) => part !== '').join('.'),
        problem: message,
      })),
    )
  const entered = parsed.data as Record<string, unknown>
  return vendor.addresses
    .filter((name) => entered[name] !== undefined && !isAllowed(String(entered[name]), vendor.hosts, origins))
    .map((name) => ({ field: `settings.${name}`, problem: `not an address at ${vendor.hosts.join(', ')}` }))
}

/**
 * Settings that are entered: the shape first, then the vendor's own word by one cheap call.
 * @returns whether the vendor knew them; false when it could not be asked just now
 * @throws DomainError vendor.settings naming each field that cannot be taken
 */
export async function checkSettings(
  vendor: VendorDescription,
  given: Record<string, unknown>,
  origins: readonly string[],
  prove: () => Promise<void>,
): Promise<boolean> {
  const faults = settingFaults(vendor, given, origins)
  if (faults.length > 0) throw refusedSettings(vendor.id, faults)
  try {
    await prove()
    return true
  } catch (error) {
    if (error instanceof DomainError && ['unavailable', 'too_many'].includes(error.kind)) return false
    throw error
  }
}

/** A vendor's no to what was entered, for `prove`. */
export const unprovenSettings = (vendor: string, fields: readonly string[]): DomainError =>
  refusedSettings(
    vendor,
    fields.map((name) => ({ field: `settings.${name}`, problem: 'the vendor does not accept it' })),
  )

const refusedSettings = (vendor: string, faults: readonly SettingFault[]) =>
  invalid('vendor.settings', { vendor, fields: faults })
