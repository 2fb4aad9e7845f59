/** Pieces of Meta's message contract (OpenAPI v23.0), written as JSON Schema. */

export const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const

export function object(required: readonly string[], properties: Readonly<Record<string, object>>) {
  return { type: 'object', additionalProperties: false, required, properties } as const
}

/** Exactly one of `id` (uploaded before) and `link`, plus what the media type allows. */
export function media(extras: Readonly<Record<string, object>> = {}) {
  const id = { type: 'string', minLength: 1 }
  const link = { type: 'string', minLength: 1 }
  return {
    type: 'object',
    additionalProperties: false,
    properties: { id, link, ...extras },
    oneOf: [{ required: ['id'] }, { required: ['link'] }],
  } as const
}

/** The fields that every message has beside its own object; no others are allowed. */
export function message(type: string, content: object, typeRequired = true) {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['messaging_product', ...(typeRequired ? ['type'] : []), type],
    anyOf: [{ required: ['to'] }, { required: ['recipient'] }],
    properties: {
      messaging_product: { const: 'whatsapp' },
      recipient_type: { enum: ['individual', 'group'] },
      to: { type: 'string', minLength: 1 },
      recipient: { type: 'string', pattern: '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$' },
      type: { const: type },
      context: object(['message_id'], { message_id: text(512) }),
      biz_opaque_callback_data: { type: 'string', maxLength: 512 },
      [type]: content,
    },
  } as const
}
