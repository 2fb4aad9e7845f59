import { type OutgoingMessage, type Recipient, SendError, type SentFile } from '@litper/ports'
import { LIMITS } from './codes.ts'
import { markOf } from './mark.ts'

type Content = OutgoingMessage['content']
type Buttons = Extract<Content, { kind: 'buttons' }>
type Template = Extract<Content, { kind: 'template' }>

/**
 * The Graph body of one message. Our id rides along as `biz_opaque_callback_data` and comes back in each status: that is how a
 * send whose answer was lost is settled, and how the status finds its trace.
 * @throws SendError permanent for what Meta would refuse; unreachable without an address
 */
export function messageBody(message: OutgoingMessage): Record<string, unknown> {
  if (markOf(message).length > LIMITS.opaque) throw refused('message_id')
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...address(message.to),
    ...contentBody(message.content),
    biz_opaque_callback_data: markOf(message),
  }
}

/** A phone goes in `to`, a business-scoped user id in `recipient`: one put in `to` is accepted and never delivered. */
function address(to: Recipient): Record<string, string> {
  if (to.phone) return { to: to.phone }
  if (to.userId) return { recipient: to.userId }
  throw new SendError('unreachable', 'recipient.none')
}

function contentBody(content: Content): Record<string, unknown> {
  switch (content.kind) {
    case 'text':
      return {
        type: 'text',
        text: { body: within(content.text, LIMITS.text, 'text'), preview_url: /https?:\/\//.test(content.text) },
      }
    case 'buttons':
      return { type: 'interactive', interactive: buttonsBody(content) }
    case 'template':
      return { type: 'template', template: templateBody(content) }
    case 'document': {
      const caption = within(content.text, LIMITS.caption, 'caption')
      return { type: 'document', document: { ...documentBody(content.document), caption } }
    }
    case 'email':
      throw new SendError('permanent', 'whatsapp.content_unsupported')
  }
}

function buttonsBody({ text, buttons }: Buttons): Record<string, unknown> {
  const titles = new Set(buttons.map((button) => button.title))
  const ids = new Set(buttons.map((button) => button.id))
  if (buttons.length < 1 || buttons.length > LIMITS.buttons) throw refused('buttons')
  if (titles.size < buttons.length || ids.size < buttons.length) throw refused('buttons_alike')
  return {
    type: 'button',
    body: { text: within(text, LIMITS.buttonsText, 'buttons_text') },
    action: {
      buttons: buttons.map(({ id, title }) => ({
        type: 'reply',
        reply: {
          id: within(id, LIMITS.buttonId, 'button_id'),
          title: within(title, LIMITS.buttonTitle, 'button_title'),
        },
      })),
    },
  }
}

/** Meta fetches it from the link. */
const documentBody = ({ link, fileName }: SentFile) => ({
  link,
  filename: within(fileName, LIMITS.fileName, 'file_name'),
})

function templateBody({
  name,
  language,
  parameters,
  buttonPayloads = [],
  document,
}: Template): Record<string, unknown> {
  const body = { type: 'body', parameters: parameters.map((text) => ({ type: 'text', text: parameter(text) })) }
  const buttons = buttonPayloads.map((payload, index) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index: String(index),
    parameters: [{ type: 'payload', payload: within(payload, LIMITS.buttonId, 'button_payload') }],
  }))
  const header = document && {
    type: 'header',
    parameters: [{ type: 'document', document: documentBody(document) }],
  }
  const components = [...(header ? [header] : []), ...(parameters.length > 0 ? [body] : []), ...buttons]
  const code = language.replace('-', '_')
  return { name, language: { policy: 'deterministic', code }, ...(components.length > 0 && { components }) }
}

/** Meta refuses parameters with line breaks, tabs, runs of spaces, or nothing. */
function parameter(text: string): string {
  return within(text.replace(/\s+/g, ' ').trim(), LIMITS.buttonsText, 'template_parameter')
}

function within(text: string, limit: number, name: string): string {
  const length = [...text].length
  if (length === 0 || length > limit) throw refused(name)
  return text
}

const refused = (name: string) => new SendError('permanent', `whatsapp.limit.${name}`)
