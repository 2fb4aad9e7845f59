import { DomainError } from '@litper/kernel'
import type { CarrierAccount } from '@litper/ports'

/** A merchant's B2B contract with Interrapidísimo. */
export interface InterSettings {
  readonly baseUrl: string
  readonly appSignature: string
  readonly securityToken: string
  readonly idCliente: string
  readonly codigoConvenio: string
}
const NEEDED = ['baseUrl', 'appSignature', 'securityToken', 'idCliente', 'codigoConvenio'] as const

/** @throws DomainError carrier.settings naming what is missing */
export function readSettings({ settings }: CarrierAccount): InterSettings {
  const missing = NEEDED.filter((name) => typeof settings[name] !== 'string' || settings[name] === '')
  if (missing.length > 0) throw new DomainError('carrier.settings', 'invalid', { carrier: 'interrapidisimo', missing })
  return settings as unknown as InterSettings
}
