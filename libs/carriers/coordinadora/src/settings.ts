import { DomainError } from '@litper/kernel'
import type { CarrierAccount } from '@litper/ports'
import { z } from 'zod'

const text = z.string().trim().min(1).max(500)
const number = z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1).max(30))
const secret = (description: string) => text.meta({ description, writeOnly: true })
const address = (fallback: string) => z.url({ protocol: /^https?$/ }).default(fallback)

/** A merchant's contract with Coordinadora: the REST client, and the SOAP user that tracks in batches. */
export const settings = z.strictObject({
  baseUrl: address('https://api.coordinadora.tech').describe('REST; without it, production'),
  soapUrl: address('https://ws.coordinadora.com/agw/ws/guias/1.6/server.php').describe(
    'SOAP guias 1.6; without it, production',
  ),
  clientId: text.describe('client of the REST contract'),
  clientSecret: secret('its secret'),
  idCliente: number.describe('number of the customer at Coordinadora'),
  usuario: text.describe('user of the SOAP contract'),
  clave: secret('its password in clear; its SHA-256 travels'),
  pushSecret: z.string().min(8).max(200).optional().meta({
    description: 'what its pushes carry as ?token=',
    writeOnly: true,
  }),
})

/** The addresses without a slash at their end. */
export type CoordinadoraSettings = Omit<z.output<typeof settings>, 'pushSecret'>
const stored = settings.omit({ pushSecret: true }).strip()

/** @throws DomainError carrier.settings, which names what is missing or not a web address */
export function readSettings(account: CarrierAccount): CoordinadoraSettings {
  const parsed = stored.safeParse(account.settings)
  if (parsed.success) return { ...parsed.data, baseUrl: parsed.data.baseUrl.replace(/\/+$/, '') }
  const missing = [...new Set(parsed.error.issues.map(({ path }) => path[0]))]
  throw new DomainError('carrier.settings', 'invalid', { carrier: 'coordinadora', missing })
}
