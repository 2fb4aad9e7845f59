import { fieldWords, readShape } from '@litper/ports'
import { z } from 'zod'

/** The SMTP server a tenant's mail goes through. */
export const settings = z.strictObject({
  host: z
    .string()
    .trim()
    .regex(/^[\w.:-]{1,255}$/, 'a host name')
    .meta(fieldWords('SMTP server', 'servidor SMTP')),
  port: z.coerce.number().int().min(1).max(65_535).default(587).meta(fieldWords('port', 'puerto')),
  secure: z
    .boolean()
    .optional()
    .meta(
      fieldWords(
        'TLS from the first byte; without it, on port 465 alone',
        'TLS desde el primer byte; sin él, solo en el puerto 465',
      ),
    ),
  requireTls: z
    .boolean()
    .optional()
    .meta(
      fieldWords(
        'refuses to go on without TLS; without it, yes, except towards this very machine',
        'no sigue sin TLS; sin él, sí, salvo hacia esta misma máquina',
      ),
    ),
  user: z.string().max(255).optional(),
  password: z.string().max(1000).optional().meta({ writeOnly: true }),
  from: z
    .string()
    .trim()
    .min(3)
    .max(320)
    .meta(
      fieldWords(
        '`tienda@example.com` or `Tienda <tienda@example.com>`',
        '`tienda@example.com` o `Tienda <tienda@example.com>`',
      ),
    ),
  replyTo: z.string().max(320).optional(),
})
const stored = settings.strip()

export interface EmailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte. Else STARTTLS is used where the server offers it. */
  readonly secure: boolean
  readonly requireTls: boolean
  readonly user?: string
  readonly password?: string
  readonly from: string
  readonly replyTo?: string
}

/** Reads a tenant's settings. @throws SendError permanent `settings.<name>` naming the first that is missing */
export function readSettings(given: Record<string, unknown>): EmailSettings {
  const { host, port, secure, requireTls, from, user, password, replyTo } = readShape(stored, given)
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host)
  return {
    host,
    port,
    from,
    secure: secure ?? port === 465,
    requireTls: requireTls ?? !local,
    ...(user && password && { user, password }),
    ...(replyTo && { replyTo }),
  }
}
