import { messaging } from '@litper/connectors'
import {
  currentTenant,
  Effect,
  type EffectHandler,
  HTTP_CLIENT,
  SEALER,
  SETTINGS,
  type Sealer,
  type Settings,
} from '@litper/platform'
import { type EffectRow, type HttpClient, type MessagingProvider, SendError } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { type MailServer, readMailUrl } from '../domain/mail-server.ts'
import type { PlainMail } from '../usecases/ports.ts'

export const SEND_MAIL = 'api.send-mail'
export interface SealedMail {
  readonly sealed: string
}

/**
 * A mail to a person who works with the platform. Its links are secrets: they wait sealed. A mail that is sent twice has one Message-ID,
 * so that it is one mail to the reader's program. A link is of no use after three days, and the mail is given up much sooner.
 */
@Effect({ kind: SEND_MAIL, giveUpAfterMinutes: 30 })
export class SendMailEffect implements EffectHandler<SealedMail, object> {
  private readonly provider: MessagingProvider
  private readonly server: MailServer | undefined

  constructor(
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(SETTINGS) settings: Settings,
    @Inject(HTTP_CLIENT) http: HttpClient,
  ) {
    this.server = readMailUrl(settings.MAIL_URL)
    // the operator of the installation chose this server: it may have a private address; a server of a tenant may not
    const relays = this.server ? [`smtp://${this.server.host}:${this.server.port}`] : []
    const provider = messaging
      .map(({ open }) => open(http, undefined, relays))
      .find(({ reaches }) => reaches === 'email')
    if (!provider) throw new TypeError('no connector sends e-mail')
    this.provider = provider
  }

  async act({ sealed }: SealedMail, { key }: Pick<EffectRow, 'key'>): Promise<object> {
    const { server } = this
    if (!server) throw new SendError('permanent', 'mail.not_set')
    const { to, subject, text } = this.sealer.open<PlainMail>(sealed, currentTenant())
    await this.provider.send(server, { id: key, to: { email: to }, content: { kind: 'email', subject, text } })
    return {}
  }
}
