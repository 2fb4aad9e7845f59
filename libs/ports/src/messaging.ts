/** A person as a messaging provider can reach them. Any field may be missing: WhatsApp usernames hide phones. */
export interface Recipient {
  /** E.164. */
  readonly phone?: string
  /** WhatsApp business-scoped user id. */
  readonly userId?: string
  readonly email?: string
  readonly firstName?: string
}

export interface OutgoingMessage {
  /** Our message id; comes back in each status where the provider can carry it. */
  readonly id: string
  readonly to: Recipient
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'buttons'
        readonly text: string
        readonly buttons: readonly { readonly id: string; readonly title: string }[]
      }
    | {
        readonly kind: 'template'
        readonly name: string
        readonly language: string
        readonly parameters: readonly string[]
        readonly buttonPayloads?: readonly string[]
        readonly fallbackText: string
      }
    | { readonly kind: 'email'; readonly subject: string; readonly text: string; readonly html?: string }
}

export interface SentMessage {
  /** The provider's id (wamid…), where it gives one at once. */
  readonly providerId?: string
}

/** What to do about a refusal, decided from the provider's code, never from its title. */
export type SendFailure =
  | 'wait_pair'
  | 'wait_throughput'
  | 'wait_day'
  | 'needs_template'
  | 'unreachable'
  | 'retry'
  | 'permanent'

export class SendError extends Error {
  constructor(
    readonly failure: SendFailure,
    readonly code: string,
    /** True when the provider may have accepted the message although we saw no answer. */
    readonly uncertain = false,
  ) {
    super(`message not sent: ${failure} (${code})`)
    this.name = 'SendError'
  }
}

/** A setting of an account that is text and not empty. */
export function optionalSetting(settings: Record<string, unknown>, name: string): string | undefined {
  const value = settings[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** @throws SendError permanent, naming what is missing */
export function requiredSetting(settings: Record<string, unknown>, name: string): string {
  const value = optionalSetting(settings, name)
  if (value === undefined) throw new SendError('permanent', `settings.${name}`)
  return value
}

export interface MessagingProvider {
  readonly id: 'whatsapp-cloud' | 'chatea-pro' | 'email'
  /** @throws SendError */
  send(settings: Record<string, unknown>, message: OutgoingMessage): Promise<SentMessage>
  /**
   * Looks for a message whose answer was lost, among what left since then. Only where the provider's statuses carry no id of ours:
   * for the others the status tells. @throws SendError
   */
  findSent?(settings: Record<string, unknown>, message: OutgoingMessage, since: Date): Promise<SentMessage | undefined>
}
