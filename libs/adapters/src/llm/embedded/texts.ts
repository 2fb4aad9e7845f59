import type { TextPart } from '@litper/ports'
import { objectOf } from './conversation.ts'
import type { Line, Plan } from './plan.ts'
import { at, fill, has, type Known } from './template.ts'

const MOST_LINES = 10
const say = (text: string): TextPart => ({ type: 'text', text })

/** The embedded model's honest ends. */
export const UNKNOWN = {
  wish: say(
    'No sé hacer eso. Sin un modelo de lenguaje conectado solo sigo planes conocidos: buscar un pedido o una guía, listar lo retrasado o lo que está en espera, confirmar o cancelar, contar lo de hoy.',
  ),
  schema: say('Sin un modelo de lenguaje conectado no escribo datos con forma propia.'),
} as const

/** It understood, but was not given the tools. */
export const wouldNeed = (plan: Plan): TextPart =>
  say(`Entiendo, pero no tengo permiso para eso aquí: necesito ${plan.steps.map(({ ask }) => ask[0]).join(', ')}.`)

/** A tool said no: its code, which people can look up, and nothing made up. */
export function failureText(result: string): TextPart {
  const problem = objectOf(result)
  const code = typeof problem?.['code'] === 'string' ? problem['code'] : result.slice(0, 200)
  return say(`No se pudo hacer: ${code}.`)
}

export function finalText(plan: Plan, known: Known): TextPart {
  if (plan.found && !has(plan.found.places, known))
    return say(String(fill(plan.found.else, known) ?? 'No lo encontré.'))
  const text = fill(plan.say, known)
  const list = plan.list ? linesOf(plan.list, known) : []
  return say([...(text === undefined ? [] : [String(text)]), ...list].join('\n') || 'Listo.')
}

function linesOf({ of, only, line, none }: Line, known: Known): string[] {
  const items = at(known, of)
  const rows = (Array.isArray(items) ? items : []).filter(
    (item) => !only || only.among.includes(String(at({ item }, `item.${only.field}`))),
  )
  if (rows.length === 0) return [String(fill(none, known) ?? '')]
  const lines = rows.slice(0, MOST_LINES).map((item) => `- ${fill(line, item as Known) ?? ''}`)
  return rows.length > MOST_LINES ? [...lines, `y ${rows.length - MOST_LINES} más.`] : lines
}
