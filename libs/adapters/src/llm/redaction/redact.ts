import type { ModelMessage, ModelRequest, TextPart, ToolCallPart, ToolResultPart } from '@litper/ports'
import { type Found, inData, inText, type Kind, TOKEN } from './personal-data.ts'

type Part = TextPart | ToolCallPart | ToolResultPart
export interface Redacted {
  /** What may leave: tokens in place of what is personal, the same token for the same text. */
  readonly sent: ModelRequest
  /** Puts the texts back into a part of the answer, also inside the input of a tool call. */
  readonly restore: <P extends TextPart | ToolCallPart>(part: P) => P
}

/**
 * Takes personal data out of a request: what fields of data name as such, what has the shape of a phone, an e-mail, an address or a
 * document, and names after words that announce one. A name that nothing announces stays: this lessens what leaves, it is no proof.
 */
export function redacted(request: ModelRequest): Redacted {
  const tokens = new Map<string, string>()
  const counts = new Map<Kind, number>()
  const kinds = new Map<string, Kind>()
  const tokenOf = (kind: Kind, value: string): string => {
    const known = tokens.get(value)
    if (known) return known
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    tokens.set(value, `[${kind}_${number}]`)
    return `[${kind}_${number}]`
  }
  for (const [kind, value] of [...inText(request.system), ...request.messages.flatMap(foundIn)]) {
    kinds.set(value.toLowerCase(), kind)
    tokenOf(kind, value)
  }
  const shape = shapeOf([...tokens.keys()])
  const hide = (text: string): string =>
    shape
      ? text.replace(shape, (value) => tokenOf(kinds.get(unescaped(value).toLowerCase()) ?? 'TEXTO', unescaped(value)))
      : text
  const sent = { ...request, system: hide(request.system), messages: request.messages.map((one) => mapped(one, hide)) }
  const values = new Map([...tokens].map(([value, token]) => [token, value]))
  const plain = (text: string) => text.replace(TOKEN, (token) => values.get(token.toUpperCase()) ?? token)
  // what is put into JSON is written as JSON writes it
  const show = (text: string) => {
    const data = dataOf(text)
    return data === undefined ? plain(text) : JSON.stringify(deep(data, plain))
  }
  return { sent, restore: (part) => mapPart(part, show) as typeof part }
}

function foundIn({ content }: ModelMessage): Found[] {
  return (content as readonly Part[]).flatMap((part): Found[] => {
    if (part.type === 'tool_call')
      return typeof part.input === 'string'
        ? inText(part.input)
        : [...inData(part.input), ...inText(JSON.stringify(part.input))]
    return [...inData(dataOf(part.text)), ...inText(part.text)]
  })
}

function dataOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One expression for all values, the longest first, as they stand in texts and as JSON writes them. */
function shapeOf(values: readonly string[]): RegExp | undefined {
  const forms = [...new Set(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]))]
    .filter((form) => form.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : undefined
}

function unescaped(form: string): string {
  if (!form.includes('\\')) return form
  try {
    return JSON.parse(`"${form}"`) as string
  } catch {
    return form
  }
}

const mapped = (message: ModelMessage, change: (text: string) => string): ModelMessage =>
  ({ ...message, content: (message.content as readonly Part[]).map((part) => mapPart(part, change)) }) as ModelMessage

function mapPart(part: Part, change: (text: string) => string): Part {
  if (part.type !== 'tool_call') return { ...part, text: change(part.text) }
  return { ...part, input: deep(part.input, change) as ToolCallPart['input'] }
}

function deep(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => deep(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, change)]))
}
