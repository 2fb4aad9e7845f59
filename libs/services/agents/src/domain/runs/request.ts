import { COMMON } from '../agents/defaults.ts'
import { HAND_OVER } from './plan-call.ts'
import type { Run } from './run-state.ts'

/** What a model is asked, as plain data. */
export interface Asked {
  readonly system: string
  readonly messages: readonly (
    | { readonly role: 'user'; readonly content: readonly (Text | Result)[] }
    | { readonly role: 'assistant'; readonly content: Run['turns'][number]['content'] }
  )[]
  readonly tools: readonly { readonly name: string; readonly description: string; readonly input: object }[]
}
interface Text {
  readonly type: 'text'
  readonly text: string
}
interface Result {
  readonly type: 'tool_result'
  readonly id: string
  readonly text: string
  readonly failed?: boolean
}

const HAND_OVER_TOOL = {
  name: HAND_OVER,
  description: 'Give the case to a person of the team, with the reason in one sentence. The run ends.',
  input: {
    type: 'object',
    properties: { reason: { type: 'string' } },
    required: ['reason'],
    additionalProperties: false,
  },
}

/** The whole conversation so far. What never changes comes first, so that a vendor's cache keeps it. */
export function requestOf({ agent, tools, task, turns }: Run): Asked {
  const first = [
    { type: 'text' as const, text: task.text },
    ...(Object.keys(task.facts).length > 0 ? [{ type: 'text' as const, text: JSON.stringify(task.facts) }] : []),
  ]
  return {
    system: `${COMMON}\n\n${agent.instructions}`,
    messages: [
      { role: 'user', content: first },
      ...turns.flatMap(({ content, results }) => [
        { role: 'assistant' as const, content },
        ...(results.length > 0 ? [{ role: 'user' as const, content: results.map(resultOf) }] : []),
      ]),
    ],
    tools: [...tools.map(({ tool, description, input }) => ({ name: tool, description, input })), HAND_OVER_TOOL],
  }
}

const resultOf = ({ id, text, failed }: Run['turns'][number]['results'][number]) => ({
  type: 'tool_result' as const,
  id,
  text,
  ...(failed && { failed: true }),
})
