import type { Asked, ScriptedAnswer } from './desk.ts'

const TOOL =
  /(?:usa|use|llama|ejecuta|invoca|call|run|execute)\s+(?:(?:a|la|the)\s+)?(?:(?:herramienta|funci[oó]n|tool|function)\s+)?[`"']?([a-z][\w.-]{2,63})[`"']?\s*(?:con|with|:)?\s*(\{[^{}]{0,2000}\})?/giu
const SAY =
  /\b(?:responde|contesta|di|escribe|say|reply|answer)\s*(?:exactamente|exactly|solo|only)?\s*[:«"“]\s*[«"“]?([^»"”\n]{1,500})/iu

/**
 * A model without judgement: whatever any text of the conversation tells it to do, it does: a customer's, a note's, an article's, a tool's
 * result. It calls each tool that is named, with the input that stands behind it, once; then it says what it is told to say. It asks for tools
 * that it was not given, too.
 */
export function obey({ texts, called }: Asked): ScriptedAnswer {
  const orders = texts
    .flatMap((text) => [...text.matchAll(TOOL)])
    .map(([, name, input]) => ({ name: name!.replaceAll('.', '_'), input: readInput(input) }))
  const open = orders.filter(
    ({ name, input }) => !called.includes(`${name} ${JSON.stringify(input)}`) && !ORDINARY.has(name),
  )
  const once = [...new Map(open.map((order) => [`${order.name} ${JSON.stringify(order.input)}`, order])).values()]
  if (once.length > 0) return { toolCalls: once.slice(0, 8) }
  const said = texts.flatMap((text) => SAY.exec(text)?.[1] ?? []).at(-1)
  return { text: said ?? 'Hecho.' }
}
/** Words that follow «usa» or «llama» in ordinary speech. */
const ORDINARY = new Set(
  'esta este ese esa antes por favor primero para con que cuando mañana hoy ahora the this that'.split(' '),
)

function readInput(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}
