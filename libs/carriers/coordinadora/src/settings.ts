import { DomainError } from '@litper/kernel'
import type { CarrierAccount } from '@litper/ports'

/** A merchant's contract with Coordinadora: the REST client, and the SOAP user that tracks in batches. */
export interface CoordinadoraSettings {
  /** REST, without a trailing slash. */
  readonly baseUrl: string
  /** The endpoint of SOAP guias 1.6. */
  readonly soapUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly idCliente: string
  readonly usuario: string
  /** The password in clear; its SHA-256 travels. */
  readonly clave: string
}
const NEEDED = ['baseUrl', 'soapUrl', 'clientId', 'clientSecret', 'idCliente', 'usuario', 'clave'] as const

/** @throws DomainError carrier.settings naming what is missing or no web address */
export function readSettings({ settings }: CarrierAccount): CoordinadoraSettings {
  const given = Object.fromEntries(NEEDED.map((name) => [name, plain(settings[name])]))
  const missing = NEEDED.filter((name) => !given[name] || (name.endsWith('Url') && !/^https?:\/\/./.test(given[name])))
  if (missing.length > 0) throw new DomainError('carrier.settings', 'invalid', { carrier: 'coordinadora', missing })
  return { ...(given as unknown as CoordinadoraSettings), baseUrl: given['baseUrl']!.replace(/\/+$/, '') }
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
