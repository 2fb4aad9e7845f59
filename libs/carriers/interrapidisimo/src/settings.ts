import { DomainError } from '@litper/kernel'
import type { CarrierAccount } from '@litper/ports'

/** A merchant's B2B contract with Interrapidísimo. */
export interface InterSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** The API key. */
  readonly appSignature: string
  /** The bearer token that came with it. */
  readonly securityToken: string
  readonly idCliente: number
  /** The agreement: it fixes where parcels are fetched. */
  readonly codigoConvenio: number
}
const NEEDED = ['baseUrl', 'appSignature', 'securityToken', 'idCliente', 'codigoConvenio'] as const
type Name = (typeof NEEDED)[number]
const FORM: Partial<Record<Name, RegExp>> = {
  baseUrl: /^https?:\/\/./,
  idCliente: /^\d{1,15}$/,
  codigoConvenio: /^\d{1,15}$/,
}

/** @throws DomainError carrier.settings naming what is missing or has not its form (a web address, digits) */
export function readSettings({ settings }: CarrierAccount): InterSettings {
  const given = (name: Name): string => plain(settings[name])
  const missing = NEEDED.filter((name) => !(FORM[name] ?? /./).test(given(name)))
  if (missing.length > 0) throw new DomainError('carrier.settings', 'invalid', { carrier: 'interrapidisimo', missing })
  return {
    baseUrl: given('baseUrl').replace(/\/+$/, ''),
    appSignature: given('appSignature'),
    securityToken: given('securityToken'),
    idCliente: Number(given('idCliente')),
    codigoConvenio: Number(given('codigoConvenio')),
  }
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
