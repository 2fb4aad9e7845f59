import { media, object, text } from './parts.ts'

const body = object(['text'], { text: text(1024) })
const footer = object(['text'], { text: text(60) })
const header = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: {
    type: { enum: ['text', 'image', 'video', 'document'] },
    text: text(60),
    sub_text: text(60),
    image: media(),
    video: media(),
    document: media({ filename: text(240) }),
  },
} as const

const replyButton = object(['type', 'reply'], {
  type: { const: 'reply' },
  reply: object(['id', 'title'], { id: text(256), title: text(20) }),
})
const row = object(['id', 'title'], { id: text(200), title: text(24), description: { type: 'string', maxLength: 72 } })
const section = object(['rows'], { title: text(24), rows: { type: 'array', minItems: 1, maxItems: 10, items: row } })
const flowParameters = {
  type: 'object',
  required: ['flow_message_version', 'flow_cta'],
  oneOf: [{ required: ['flow_id'] }, { required: ['flow_name'] }],
  properties: {
    flow_message_version: { const: '3' },
    flow_id: { type: 'string' },
    flow_name: { type: 'string' },
    flow_cta: text(30),
    mode: { enum: ['draft', 'published'] },
    flow_token: { type: 'string' },
    flow_action: { enum: ['navigate', 'data_exchange'] },
    flow_action_payload: { type: 'object' },
  },
} as const

const of = (type: string, required: readonly string[], action: object) =>
  object(['type', 'action', ...required], { type: { const: type }, header, body, footer, action })

/** By `interactive.type`; only types that need no catalogue and no call. */
export const interactiveSchemas = {
  button: of(
    'button',
    ['body'],
    object(['buttons'], { buttons: { type: 'array', minItems: 1, maxItems: 3, items: replyButton } }),
  ),
  list: of(
    'list',
    ['body'],
    object(['button', 'sections'], {
      button: text(20),
      sections: { type: 'array', minItems: 1, maxItems: 10, items: section },
    }),
  ),
  location_request_message: of(
    'location_request_message',
    ['body'],
    object(['name'], { name: { const: 'send_location' } }),
  ),
  cta_url: of(
    'cta_url',
    ['body'],
    object(['name', 'parameters'], {
      name: { const: 'cta_url' },
      parameters: object(['display_text', 'url'], {
        display_text: text(20),
        url: { type: 'string', pattern: '^https?://' },
      }),
    }),
  ),
  flow: of('flow', ['body'], object(['name', 'parameters'], { name: { const: 'flow' }, parameters: flowParameters })),
} as const
