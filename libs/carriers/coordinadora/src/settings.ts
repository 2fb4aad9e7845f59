import { DomainError } from '@litper/kernel'
import type { CarrierAccount } from '@litper/ports'

/** A merchant's contract with Coordinadora: the REST client, and the SOAP user that tracks in batches. */
export interface CoordinadoraSettings {
  readonly baseUrl: string
  readonly soapUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly idCliente: string
  readonly usuario: string
  /** The password; its SHA-256 travels. */
  readonly clave: string
}
const NEEDED = ['baseUrl', 'soapUrl', 'clientId', 'clientSecret', 'idCliente', 'usuario', 'clave'] as const

/** @throws DomainError carrier.settings naming what is missing */
export function readSettings({ settings }: CarrierAccount): CoordinadoraSettings {
  const missing = NEEDED.filter((name) => typeof settings[name] !== 'string' || settings[name] === '')
  if (missing.length > 0) throw new DomainError('carrier.settings', 'invalid', { carrier: 'coordinadora', missing })
  return settings as unknown as CoordinadoraSettings
}
