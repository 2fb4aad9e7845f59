import { optionalSetting, requiredSetting, SendError } from '@litper/ports'

/** The SMTP server a tenant's mail goes through. */
export interface EmailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (port 465). Else STARTTLS is used where the server offers it. */
  readonly secure: boolean
  /** Refuses to go on without TLS; on unless told, except towards this very machine. */
  readonly requireTls: boolean
  readonly user?: string
  readonly password?: string
  /** `tienda@example.com` or `Tienda <tienda@example.com>`. */
  readonly from: string
  readonly replyTo?: string
}

/** Reads a tenant's settings. @throws SendError permanent `settings.<name>` naming the first that is missing */
export function readSettings(settings: Record<string, unknown>): EmailSettings {
  const host = requiredSetting(settings, 'host')
  const port = Number(settings.port ?? 587)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new SendError('permanent', 'settings.port')
  const [user, password, replyTo] = ['user', 'password', 'replyTo'].map((name) => optionalSetting(settings, name))
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host)
  return {
    host,
    port,
    secure: settings.secure === true || (settings.secure === undefined && port === 465),
    requireTls: typeof settings.requireTls === 'boolean' ? settings.requireTls : !local,
    from: requiredSetting(settings, 'from'),
    ...(user && password && { user, password }),
    ...(replyTo && { replyTo }),
  }
}
