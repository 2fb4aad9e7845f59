import { type Fields } from '@litper/kernel'
import { type HttpClient, type OutgoingMessage, SendError } from '@litper/ports'
import { call } from './proxy.ts'
import type { ChateaProSettings } from './settings.ts'

type Template = Extract<OutgoingMessage['content'], { kind: 'template' }>

/** A template to a phone; Chatea Pro makes the contact when it knows none. @throws SendError */
export async function sendTemplate(
  http: HttpClient,
  settings: ChateaProSettings,
  to: OutgoingMessage['to'],
  template: Template,
): Promise<Fields> {
  if (!to.phone) throw new SendError('unreachable', 'recipient.none')
  return call(http, settings, 'POST', '/subscriber/send-whatsapp-template-by-user-id', {
    user_id: to.phone.replaceAll(' ', ''),
    create_if_not_found: 'yes',
    content: {
      namespace: '',
      name: template.name,
      lang: template.language.replace('-', '_'),
      params: templateParams(settings, template),
    },
    ...(to.firstName && { contact: { first_name: to.firstName } }),
  })
}

/** `BODY_{{1}}`… from one; Meta, behind Chatea Pro, refuses parameters with line breaks or nothing in them. */
function templateParams(
  { quickReplyStep }: ChateaProSettings,
  { parameters, buttonPayloads = [] }: Template,
): Record<string, string> {
  const body = parameters.map((value, index): [string, string] => {
    const line = value.replace(/\s+/g, ' ').trim()
    if (line === '') throw new SendError('permanent', 'chatea-pro.limit.template_parameter')
    return [`BODY_{{${index + 1}}}`, line]
  })
  const buttons = quickReplyStep
    ? buttonPayloads.map((_, index): [string, string] => [`QUICK_REPLY_${index + 1}`, quickReplyStep])
    : []
  return Object.fromEntries([...body, ...buttons])
}
