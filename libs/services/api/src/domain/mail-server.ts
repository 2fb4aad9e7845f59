import { invalid } from '@litper/kernel'

/** The server for mails to people, as the e-mail connector's settings have it. */
export interface MailServer extends Record<string, unknown> {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly from: string
  readonly user?: string
  readonly password?: string
}

/**
 * `smtp://user:password@smtp.example.co:587?from=Litper <no-reply@example.co>`; `smtps:` is TLS from the first byte. Undefined when empty.
 * @throws DomainError invalid `mail.bad_url`, which never holds the address itself: it has a password
 */
export function readMailUrl(text: string): MailServer | undefined {
  if (text === '') return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const from = url?.searchParams.get('from')
  const smtp = url && ['smtp:', 'smtps:'].includes(url.protocol)
  if (!smtp || !url.hostname || !from || /[\r\n]/.test(from) || !from.includes('@')) throw invalid('mail.bad_url')
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    from,
    ...(url.username && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
  }
}
