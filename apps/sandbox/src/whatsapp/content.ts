import { GraphError } from './graph-error.ts'
import { renderTemplate } from './template-message.ts'
import type { MessageBody } from './validate.ts'

/** The content of a message, as text and as a value for counting repetitions. */
export interface Content {
  readonly text: string
  readonly buttons: readonly { readonly id: string; readonly title: string }[]
  /** Messages with the same content here count as the same message sent twice. */
  readonly sameness: string
  readonly category: string
  readonly freeForm: boolean
}

interface Interactive {
  readonly type: string
  readonly body?: { readonly text: string }
  readonly action: {
    readonly buttons?: readonly { readonly reply: { readonly id: string; readonly title: string } }[]
    readonly sections?: readonly { readonly rows: readonly { readonly id: string; readonly title: string }[] }[]
  }
}

/** @throws GraphError when a template does not exist or does not fit */
export function contentOf(body: MessageBody): Content {
  if (body.type === 'template') {
    const { template, text, buttons, params } = renderTemplate(body.template)
    const { name } = body.template as { name: string }
    const sameness = JSON.stringify(['template', name, params])
    return { text, buttons, sameness, category: template.category, freeForm: false }
  }
  const free = (text: string, buttons: Content['buttons'] = [], said: unknown = body[body.type]): Content => ({
    text,
    buttons,
    sameness: JSON.stringify([body.type, said]),
    category: 'service',
    freeForm: true,
  })
  const content = body[body.type] as Record<string, string | undefined>
  if (body.type === 'text') return free(content.body ?? '', [], content.body)
  if (body.type === 'interactive') return interactive(body.interactive as Interactive, free)
  if (body.type === 'location') return free([content.name, content.address].filter(Boolean).join(', '))
  if (body.type === 'reaction') return free(content.emoji ?? '')
  if (body[body.type] === undefined) throw new GraphError(131008, body.type)
  return free(content.caption ?? '')
}

function interactive(
  { body, action }: Interactive,
  free: (text: string, buttons: Content['buttons'], said: unknown) => Content,
): Content {
  const replies = (action.buttons ?? []).map(({ reply }) => reply)
  const rows = (action.sections ?? []).flatMap((section) => section.rows)
  const choices = [...replies, ...rows].map(({ id, title }) => ({ id, title }))
  return free(body?.text ?? '', choices, [body?.text, choices.map(({ title }) => title)])
}
