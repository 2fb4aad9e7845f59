import { DomainError } from '@litper/kernel'
import { type CarrierAccount, fieldWords } from '@litper/ports'
import { z } from 'zod'

const text = z.string().trim().min(1).max(500)
const number = z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1).max(30))
const secret = (description: string, es: string) => text.meta({ ...fieldWords(description, es), writeOnly: true })
const address = (fallback: string) => z.url({ protocol: /^https?$/ }).default(fallback)

/** A merchant's contract with Coordinadora: the REST client, and the SOAP user that tracks in batches. */
export const settings = z.strictObject({
  baseUrl: address('https://api.coordinadora.tech').meta(
    fieldWords('REST; without it, production', 'REST; sin ella, producción'),
  ),
  soapUrl: address('https://ws.coordinadora.com/agw/ws/guias/1.6/server.php').meta(
    fieldWords('SOAP guias 1.6; without it, production', 'SOAP guías 1.6; sin ella, producción'),
  ),
  clientId: text.meta(fieldWords('client of the REST contract', 'cliente del contrato REST')),
  clientSecret: secret('its secret', 'su secreto'),
  idCliente: number.meta(fieldWords('number of the customer at Coordinadora', 'número de cliente en Coordinadora')),
  usuario: text.meta(fieldWords('user of the SOAP contract', 'usuario del contrato SOAP')),
  clave: secret('its password in clear; its SHA-256 travels', 'su clave, sin cifrar; viaja su SHA-256'),
  pushSecret: z
    .string()
    .min(8)
    .max(200)
    .optional()
    .meta({
      ...fieldWords('what its pushes carry as ?token=', 'lo que sus avisos traen como ?token='),
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
