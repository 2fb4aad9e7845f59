import { DomainError } from '@litper/kernel'
import { type CarrierAccount, fieldWords } from '@litper/ports'
import { z } from 'zod'

const secret = (description: string, es: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta({ ...fieldWords(description, es), writeOnly: true })
const number = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,15}$/, 'digits alone'))
  .transform(Number)

/** A merchant's B2B contract with Interrapidísimo. */
export const settings = z.strictObject({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .meta(fieldWords('the address that they give with the contract', 'la dirección que dan con el contrato')),
  appSignature: secret('the API key', 'la llave de la API'),
  securityToken: secret('the bearer token that came with it', 'el token que vino con ella'),
  idCliente: number.meta(fieldWords('number of the credit customer', 'número de cliente crédito')),
  codigoConvenio: number.meta(
    fieldWords('the agreement: it fixes where parcels are fetched', 'el convenio: define dónde recogen'),
  ),
  pushSecret: z
    .string()
    .regex(/^[^:]+:.{8,}$/, 'user:password, the password of eight signs at least')
    .max(200)
    .optional()
    .meta({
      ...fieldWords(
        'user:password that they trade for the bearer of their pushes',
        'usuario:clave que ellos cambian por el token de sus avisos',
      ),
      writeOnly: true,
    }),
})

/** The address without a slash at its end. */
export type InterSettings = Omit<z.output<typeof settings>, 'pushSecret'>
const stored = settings.omit({ pushSecret: true }).strip()

/** @throws DomainError carrier.settings, which names what is missing or malformed (a web address, digits) */
export function readSettings(account: CarrierAccount): InterSettings {
  const parsed = stored.safeParse(account.settings)
  if (parsed.success) return { ...parsed.data, baseUrl: parsed.data.baseUrl.replace(/\/+$/, '') }
  const missing = [...new Set(parsed.error.issues.map(({ path }) => path[0]))]
  throw new DomainError('carrier.settings', 'invalid', { carrier: 'interrapidisimo', missing })
}
