import { media, object, text } from './parts.ts'

const textParameter = object(['type', 'text'], {
  type: { const: 'text' },
  text: text(1024),
  parameter_name: text(64),
})
const currencyParameter = object(['type', 'currency'], {
  type: { const: 'currency' },
  currency: object(['fallback_value', 'code', 'amount_1000'], {
    fallback_value: text(1024),
    code: { type: 'string', pattern: '^[A-Z]{3}$' },
    amount_1000: { type: 'integer' },
  }),
})
const dateParameter = object(['type', 'date_time'], {
  type: { const: 'date_time' },
  date_time: {
    type: 'object',
    required: ['fallback_value'],
    properties: { fallback_value: text(1024) },
  },
})
const mediaParameter = (type: string) =>
  object(['type', type], { type: { const: type }, [type]: media({ filename: text(240) }) })

const bodyParameters = { type: 'array', items: { oneOf: [textParameter, currencyParameter, dateParameter] } }
const headerParameters = {
  type: 'array',
  minItems: 1,
  items: { oneOf: [textParameter, mediaParameter('image'), mediaParameter('video'), mediaParameter('document')] },
}
const payloadParameter = object(['type', 'payload'], { type: { const: 'payload' }, payload: text(256) })
const suffixParameter = object(['type', 'text'], { type: { const: 'text' }, text: text(1024) })

const component = {
  type: 'object',
  required: ['type'],
  oneOf: [
    object(['type', 'parameters'], { type: { const: 'header' }, parameters: headerParameters }),
    object(['type'], { type: { const: 'body' }, parameters: bodyParameters }),
    object(['type', 'sub_type', 'index', 'parameters'], {
      type: { const: 'button' },
      sub_type: { enum: ['quick_reply', 'url'] },
      index: { type: ['string', 'integer'], pattern: '^\\d$', minimum: 0, maximum: 9 },
      parameters: {
        type: 'array',
        minItems: 1,
        maxItems: 1,
        items: { oneOf: [payloadParameter, suffixParameter] },
      },
    }),
  ],
}

export const templateSchema = object(['name', 'language'], {
  name: { type: 'string', pattern: '^[a-z0-9_]{1,512}$' },
  namespace: { type: 'string' },
  language: object(['code'], {
    policy: { const: 'deterministic' },
    code: { type: 'string', pattern: '^[a-z]{2,3}(_[A-Z]{2})?$' },
  }),
  components: { type: 'array', maxItems: 12, items: component },
})
