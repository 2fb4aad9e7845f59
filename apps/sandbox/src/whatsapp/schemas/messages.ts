import { interactiveSchemas } from './interactive.ts'
import { media, message, object, text } from './parts.ts'
import { templateSchema } from './template.ts'

const coordinate = { type: ['number', 'string'], pattern: '^-?\\d{1,3}(\\.\\d+)?$' }
const caption = { type: 'string', maxLength: 1024 }
const contact = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'object', required: ['formatted_name'] } },
}

/** One schema per message type; `interactive` has its own table, by its inner type. */
export const messageSchemas: Readonly<Record<string, object>> = {
  // a text message may have no `type`: Meta's own examples have none
  text: message('text', object(['body'], { body: text(4096), preview_url: { type: 'boolean' } }), false),
  template: message('template', templateSchema),
  image: message('image', media({ caption })),
  video: message('video', media({ caption })),
  audio: message('audio', media()),
  sticker: message('sticker', media()),
  document: message('document', media({ caption, filename: text(240) })),
  location: message(
    'location',
    object(['latitude', 'longitude'], {
      latitude: coordinate,
      longitude: coordinate,
      name: text(1000),
      address: text(1000),
    }),
  ),
  reaction: message('reaction', object(['message_id', 'emoji'], { message_id: text(512), emoji: { type: 'string' } })),
  contacts: message('contacts', { type: 'array', minItems: 1, maxItems: 5, items: contact }),
}

export const interactiveMessageSchemas: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(interactiveSchemas).map(([type, schema]) => [type, message('interactive', schema)]),
)

export const markAsReadSchema = object(['messaging_product', 'status', 'message_id'], {
  messaging_product: { const: 'whatsapp' },
  status: { const: 'read' },
  message_id: text(512),
  typing_indicator: object(['type'], { type: { const: 'text' } }),
})
