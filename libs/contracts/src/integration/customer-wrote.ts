import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId, personShape } from '../shapes.ts'

/** A customer wrote to the shop’s number. */
export const CustomerWrote = defineEvent({
  name: 'integration.customer-wrote',
  version: 1,
  stream: 'integration.conversation',
  key: (data) => data.from.userId ?? data.from.phone ?? data.providerMessageId,
  since: (data) => data.at,
  isOfPerson: true,
  data: z.object({
    provider: messagingProviderId,
    providerMessageId: z.string(),
    from: personShape,
    at: instant,
    kind: z.enum([
      'text',
      'button',
      'location',
      'image',
      'audio',
      'video',
      'document',
      'sticker',
      'contacts',
      'order',
      'flow',
      'address',
      'welcome',
      'reaction',
      'unsupported',
    ]),
    text: z.string().optional(),
    buttonId: z.string().optional(),
    location: z.object({ latitude: z.number(), longitude: z.number(), address: z.string().optional() }).optional(),
    inReplyTo: z.string().optional(),
    /** What it holds beside words, a line each: products of a catalogue, answers of a form, shared contacts. */
    lines: z.array(z.string()).optional(),
    /** The message whose words these replace: the customer edited it. */
    edits: z.string().optional(),
  }),
})
