import type { ModelMessage, ModelRequest, TextPart, ToolCallPart, ToolResultPart } from '@litper/ports'

/** A request as the embedded model reads it: only what the user wrote is a wish; results of tools are data. */
export interface Heard {
  /** What the user wrote last, facts aside. */
  readonly text: string
  /** What the program around the model tells of the case: a text of the first message that is one JSON object. */
  readonly facts: Readonly<Record<string, unknown>>
  /** The number of the user's message; ids of calls begin with it. */
  readonly turn: number
  /** The plan that the instructions name. */
  readonly named?: string
  readonly results: ReadonlyMap<string, ToolResultPart>
}

export function hear({ system, messages }: ModelRequest): Heard {
  const turn = messages.findLastIndex(
    ({ role, content }) => role === 'user' && content.some(({ type }) => type === 'text'),
  )
  const named = /^plan: ([a-z_]{1,60})$/m.exec(system)?.[1]
  return {
    text: textsOf(messages[turn])
      .filter((text) => objectOf(text) === undefined)
      .join('\n')
      .trim(),
    facts: Object.assign({}, ...textsOf(messages[0]).map((text) => objectOf(text) ?? {})),
    turn: Math.max(0, turn),
    ...(named !== undefined && { named }),
    results: new Map(messages.flatMap(resultsOf)),
  }
}

const textsOf = (message: ModelMessage | undefined): string[] =>
  message?.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])) ?? []

const resultsOf = ({ content }: ModelMessage): [string, ToolResultPart][] =>
  (content as readonly (TextPart | ToolCallPart | ToolResultPart)[]).flatMap((part): [string, ToolResultPart][] =>
    part.type === 'tool_result' ? [[part.id, part]] : [],
  )

/** The JSON object that a text is; undefined when it is none. */
export function objectOf(text: string): Record<string, unknown> | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}
