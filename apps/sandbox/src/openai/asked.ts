import type { Asked } from '../models/desk.ts'

export interface ChatBody {
  readonly model: string
  readonly stream?: boolean
  readonly stream_options?: { include_usage?: boolean }
  readonly max_tokens?: number
  readonly max_completion_tokens?: number
  readonly messages: {
    role: string
    content?: string | { text?: string }[] | null
    tool_call_id?: string
    tool_calls?: { id: string; function: { name: string; arguments: string } }[]
  }[]
  readonly tools?: { type: string; function: { name: string } }[]
}

const tokens = (value: unknown) => Math.ceil(JSON.stringify(value ?? '').length / 4)
const textOf = (content: ChatBody['messages'][number]['content']) =>
  typeof content === 'string' ? content : (content ?? []).map(({ text }) => text ?? '').join('\n')

export const askedOf = (body: ChatBody): Asked => ({
  vendor: 'openai',
  model: body.model,
  texts: body.messages
    .filter(({ role }) => role !== 'system' && role !== 'developer')
    .map(({ content }) => textOf(content)),
  tools: (body.tools ?? []).map(({ function: { name } }) => name),
  called: body.messages.flatMap(({ tool_calls = [] }) =>
    tool_calls.map(({ function: { name, arguments: written } }) => `${name} ${normal(written)}`),
  ),
  maxTokens: body.max_completion_tokens ?? body.max_tokens ?? 4096,
  inputTokens: tokens(body.messages) + tokens(body.tools),
  cachedTokens: 0,
})

function normal(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json))
  } catch {
    return json
  }
}

/** A tool message must answer a call of the assistant's message before, and each call must be answered. */
export function faultOfBody({ messages }: ChatBody): string | undefined {
  const open = new Set<string>()
  for (const { role, tool_call_id, tool_calls } of messages) {
    if (role === 'tool' && !open.delete(tool_call_id ?? ''))
      return "messages with role 'tool' must be a response to a preceding message with 'tool_calls'"
    if (role !== 'tool' && open.size > 0)
      return "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'"
    for (const { id } of tool_calls ?? []) open.add(id)
  }
  return open.size > 0 ? 'tool_calls without results' : undefined
}
