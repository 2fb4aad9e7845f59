const text = { type: 'string', minLength: 1, maxLength: 4096 } as const
const phone = { type: 'string', pattern: '^\\+?\\d{8,15}$' } as const

export const createBody = {
  type: 'object',
  required: ['phone'],
  properties: { phone, first_name: { type: 'string' }, last_name: { type: 'string' } },
} as const

export const fieldBody = {
  type: 'object',
  required: ['user_ns', 'field_name', 'value'],
  properties: { user_ns: text, field_name: text, value: { type: 'string' } },
} as const

export const textBody = {
  type: 'object',
  required: ['user_ns', 'content'],
  properties: { user_ns: text, content: text },
} as const

export const contentBody = {
  type: 'object',
  required: ['user_ns', 'data'],
  properties: {
    user_ns: text,
    data: {
      type: 'object',
      required: ['content'],
      properties: {
        content: {
          type: 'object',
          required: ['messages'],
          properties: {
            messages: {
              type: 'array',
              minItems: 1,
              items: { type: 'object', required: ['type', 'text'], properties: { type: { const: 'text' }, text } },
            },
          },
        },
      },
    },
  },
} as const

export const templateBody = {
  type: 'object',
  required: ['user_id', 'content'],
  properties: {
    user_id: phone,
    create_if_not_found: { enum: ['yes', 'no'] },
    content: {
      type: 'object',
      required: ['name', 'lang'],
      properties: {
        namespace: { type: 'string' },
        name: text,
        lang: text,
        params: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    contact: { type: 'object', properties: { first_name: { type: 'string' } } },
  },
} as const

export interface TemplateBody {
  readonly user_id: string
  readonly create_if_not_found?: 'yes' | 'no'
  readonly content: { readonly name: string; readonly lang: string; readonly params?: Readonly<Record<string, string>> }
  readonly contact?: { readonly first_name?: string }
}
