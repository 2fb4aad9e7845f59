/** A person as Meta names them. Any field may be missing: usernames hide phones. */
export interface InboundPerson {
  /** E.164. */
  readonly phone?: string
  /** Business-scoped user id: `CO.…`. */
  readonly userId?: string
  readonly username?: string
  readonly name?: string
}

export type InboundKind =
  | 'text'
  | 'button'
  | 'location'
  | 'image'
  | 'audio'
  | 'video'
  | 'document'
  | 'sticker'
  | 'contacts'
  | 'order'
  | 'flow'
  | 'address'
  | 'welcome'
  | 'reaction'
  | 'unsupported'

export interface InboundMessage {
  /** `wamid…`: the same on every redelivery. */
  readonly providerId: string
  /** The business number it was written to. */
  readonly phoneNumberId: string
  readonly from: InboundPerson
  /** RFC 3339 UTC, of the second. */
  readonly at: string
  readonly kind: InboundKind
  /** What was written: a text, a caption, a button's title, a reaction's emoji. */
  readonly text?: string
  readonly buttonId?: string
  /** What it holds beside words, a line each: products of a catalogue, answers of a form, shared contacts, a kind that is not known. */
  readonly lines?: readonly string[]
  /** The message whose words these replace: the customer edited it. */
  readonly edits?: string
  readonly location?: {
    readonly latitude: number
    readonly longitude: number
    readonly name?: string
    readonly address?: string
  }
  readonly media?: { readonly id: string; readonly mimeType?: string; readonly sha256?: string }
  /** The message this one answers or reacts to. */
  readonly context?: { readonly messageId: string }
}

/** What a message holds. */
export type InboundContent = Pick<InboundMessage, 'kind' | 'text' | 'buttonId' | 'lines' | 'location' | 'media'>

export interface InboundStatus {
  readonly providerId: string
  readonly phoneNumberId: string
  /** Our message id, as we sent it along. */
  readonly opaque?: string
  /** The trace that sent it, as we sent it along. */
  readonly trace?: string
  /** They come out of order; and one may say delivered and carry an error. */
  readonly status: 'sent' | 'delivered' | 'read' | 'failed'
  readonly at: string
  readonly recipient: { readonly phone?: string; readonly userId?: string }
  readonly errorCode?: string
  readonly pricing?: { readonly billable: boolean; readonly category: string; readonly model?: string }
}

/** The customer took a message back: nobody may read it any more. */
export interface InboundRevocation {
  readonly providerId: string
  readonly phoneNumberId: string
  readonly at: string
  readonly from: InboundPerson
  readonly revokes: string
}

/** What Meta tells of the account, a number or a template rather than of a message. */
export interface InboundNotice {
  /** The account's id at Meta; absent where a number is named. */
  readonly accountId?: string
  readonly phoneNumberId?: string
  /** Meta's field: `account_update`, `message_template_status_update`, …, or `errors`. */
  readonly kind: string
  /** Its event, decision or error code. */
  readonly code: string
  readonly severity: 'info' | 'warning' | 'critical'
  /** What it is about: a template's name, a number. */
  readonly subject?: string
  readonly detail?: string
  readonly at: string
}

/** Someone moved to another number; their old phone and user id reach nobody. */
export interface InboundNumberChange {
  readonly providerId: string
  readonly phoneNumberId: string
  readonly at: string
  readonly from: InboundPerson
  readonly to: InboundPerson
}

export interface InboundWebhook {
  readonly messages: readonly InboundMessage[]
  readonly statuses: readonly InboundStatus[]
  readonly numberChanges: readonly InboundNumberChange[]
  readonly revocations: readonly InboundRevocation[]
  readonly notices: readonly InboundNotice[]
  /** Messages and statuses of groups: no private chat, so nobody is answered there. */
  readonly groups: number
  /** Parts that named no message, no person or no known status: counted, so that a change of Meta's is seen. */
  readonly skipped: number
}
