import { render, TEMPLATE_LANGUAGES, TEMPLATES } from '../whatsapp/templates.ts'
import type { ChateaDesk } from './desk.ts'
import type { TemplateBody } from './schemas.ts'

/** The answer to a send: a refusal also has status 200. */
export type Sent =
  | { readonly status: 'ok'; readonly message_id: string; readonly user_ns: string }
  | { readonly status: 'error'; readonly message: string }

const no = (message: string): Sent => ({ status: 'error', message })

/** Free text, only to a person who wrote within the last 24 hours. */
export function sendText(desk: ChateaDesk, userNs: string, content: string): Sent {
  const to = desk.withNs(userNs)
  if (!to) return no('Subscriber not found')
  if (!desk.inWindow(to))
    return no('Message failed to send because more than 24 hours have passed since the last reply')
  const id = desk.show(
    to,
    'text',
    content,
    { type: 'text', text: { body: content } },
    JSON.stringify(['text', content]),
  )
  return { status: 'ok', message_id: id, user_ns: to.userNs }
}

/** An approved template, at any hour. */
export function sendTemplate(desk: ChateaDesk, body: TemplateBody): Sent {
  const { name, lang, params = {} } = body.content
  const known = desk.find(body.user_id)
  if (!known && body.create_if_not_found !== 'yes') return no('Subscriber not found')
  const template = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined
  const language = TEMPLATE_LANGUAGES.find((one) => one === lang)
  if (!template || !language) return no('(#132001) Template name does not exist in the translation')
  const given = Object.keys(params).filter((key) => key.startsWith('BODY_')).length
  const values = Array.from({ length: template.params }, (_none, index) => params[`BODY_{{${index + 1}}}`])
  if (given !== template.params || values.some((value) => !value)) {
    return no('(#132000) Number of parameters does not match the expected number of params')
  }
  const to = known ?? desk.findOrCreate(body.user_id)
  if (body.contact?.first_name) to.firstName = body.contact.first_name
  const said = values as string[]
  const raw = { type: 'template', template: body.content }
  const text = render(template, language, said)
  const id = desk.show(to, 'template', text, raw, JSON.stringify(['template', name, said]))
  return { status: 'ok', message_id: id, user_ns: to.userNs }
}
