/** What a person may send beside words, places and files, as `POST /sandbox/whatsapp/inbound` takes it. */
export interface KindsBody {
  /** A basket of the catalogue. */
  readonly order?: {
    readonly text?: string
    readonly items: readonly { readonly sku: string; readonly quantity?: number; readonly price?: number }[]
  }
  /** The answers of a flow. */
  readonly flow?: object
  /** The fields of an address form. */
  readonly address?: object
  readonly contacts?: readonly { readonly name: string; readonly phone: string }[]
  /** Other words for a message that was sent before. */
  readonly edit?: { readonly id: string; readonly text: string }
  /** The id of a message that is taken back. */
  readonly revoke?: string
  /** Opens the chat for the first time, and writes nothing. */
  readonly welcome?: true
  /** A kind that Meta does not pass on, by its name. */
  readonly unknown?: string
}

export type Content = { readonly type: string; readonly [part: string]: unknown }

/** The content in Meta's words; undefined when the body has none of these. */
export function kindOf(body: KindsBody): Content | undefined {
  if (body.order) return { type: 'order', order: basket(body.order) }
  if (body.flow) return form('flow', { ...body.flow, flow_token: 'sandbox' })
  if (body.address) return form('address_message', { values: body.address })
  if (body.contacts) return { type: 'contacts', contacts: body.contacts.map(card) }
  if (body.edit) {
    const message = { type: 'text', text: { body: body.edit.text } }
    return { type: 'edit', edit: { original_message_id: body.edit.id, message } }
  }
  if (body.revoke) return { type: 'revoke', revoke: { original_message_id: body.revoke } }
  if (body.welcome) return { type: 'request_welcome' }
  if (body.unknown === undefined) return undefined
  const error = {
    code: 131051,
    title: 'Message type unknown',
    error_data: { details: 'Message type is not supported.' },
  }
  return { type: 'unsupported', unsupported: { type: body.unknown }, errors: [error] }
}

const basket = ({ text, items }: NonNullable<KindsBody['order']>) => ({
  catalog_id: '400000000000001',
  ...(text === undefined ? {} : { text }),
  product_items: items.map(({ sku, quantity = 1, price = 0 }) => ({
    product_retailer_id: sku,
    quantity,
    item_price: price,
    currency: 'COP',
  })),
})

const form = (name: string, response: object): Content => ({
  type: 'interactive',
  interactive: { type: 'nfm_reply', nfm_reply: { name, body: 'Sent', response_json: JSON.stringify(response) } },
})

const card = ({ name, phone }: { readonly name: string; readonly phone: string }) => ({
  name: { formatted_name: name, first_name: name },
  phones: [{ phone, wa_id: phone.replace(/\D/g, ''), type: 'CELL' }],
})
