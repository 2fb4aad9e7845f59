import type { VendorDescription } from './vendor.ts'

/** A person as a messaging provider can reach them. Any field may be missing: WhatsApp usernames hide phones. */
export interface Recipient {
  /** E.164. */
  readonly phone?: string
  /** WhatsApp business-scoped user id. */
  readonly userId?: string
  readonly email?: string
  readonly firstName?: string
}

/** A file that goes with a message. `link` needs no credential; `read` gives its bytes. */
export interface SentFile {
  readonly fileName: string
  readonly contentType: string
  readonly link: string
  readonly read: () => Promise<Uint8Array>
}

export interface OutgoingMessage {
  /** Our message id; comes back in each status where the provider can carry it. */
  readonly id: string
  readonly to: Recipient
  /** Traceparent of the sending; comes back like `id`. */
  readonly trace?: string
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
        /** Where the template begins with a document. */
        readonly document?: SentFile
        readonly fallbackText: string
      }
    | { readonly kind: 'document'; readonly text: string; readonly document: SentFile }
    | {
        readonly kind: 'email'
        readonly subject: string
        readonly text: string
        readonly html?: string
        readonly files?: readonly SentFile[]
      }
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
  readonly failure: SendFailure
  readonly code: string
  /** True when the provider may have accepted the message although we saw no answer. */
  readonly uncertain: boolean

  constructor(failure: SendFailure, code: string, uncertain = false) {
    super(`message not sent: ${failure} (${code})`)
    this.name = 'SendError'
    this.failure = failure
    this.code = code
    this.uncertain = uncertain
  }
}

/**
 * A tenant's settings as their shape reads them; names that the shape does not know are passed over.
 * @throws SendError permanent `settings.<name>` naming the first that cannot be taken
 */
export function readShape<T>(shape: Reads<T>, settings: Record<string, unknown>): T {
  const parsed = shape.safeParse(settings)
  if (parsed.success) return parsed.data
  throw new SendError('permanent', `settings.${String(parsed.error.issues[0]?.path[0] ?? '')}`)
}
interface Reads<T> {
  safeParse(
    given: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } }
}

export interface MessagingDescription extends VendorDescription {
  /** What a person must have to be reached this way. */
  readonly reaches: 'phone' | 'email'
}
export interface MessagingProvider extends MessagingDescription {
  /** @throws SendError */
  send(settings: Record<string, unknown>, message: OutgoingMessage): Promise<SentMessage>
  /** One cheap call that only valid settings answer. @throws DomainError vendor.settings naming the fields it refuses */
  prove(settings: Record<string, unknown>): Promise<void>
  /**
   * Looks for a message whose answer was lost, among what left since then. Only where the provider's statuses carry no id of ours:
   * for the others the status tells. @throws SendError
   */
  findSent?(settings: Record<string, unknown>, message: OutgoingMessage, since: Date): Promise<SentMessage | undefined>
}
