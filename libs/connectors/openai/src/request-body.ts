import type { ModelMessage, ModelRequest, ToolCallPart, ToolResultPart } from '@litper/ports'

type Message =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string | null; tool_calls?: ReturnType<typeof callOf>[] }
  | { role: 'tool'; tool_call_id: string; content: string }

/**
 * A request in the vendor's words. Instructions and tools come first and are alike in many requests: its cache finds them by itself.
 * `compatible`: another server of the protocol, which may know the older name of the limit only.
 */
export const bodyOf = (
  model: string,
  { system, messages, tools = [], maxTokens, schema }: ModelRequest,
  compatible: boolean,
) => ({
  model,
  stream: true as const,
  stream_options: { include_usage: true },
  ...(compatible ? { max_tokens: maxTokens } : { max_completion_tokens: maxTokens }),
  messages: [
    ...(system === '' ? [] : [{ role: 'system' as const, content: system }]),
    ...messages.flatMap(messagesOf),
  ] as Message[],
  ...(tools.length > 0 && {
    tools: tools.map(({ name, description, input }) => ({
      type: 'function' as const,
      function: { name, description, parameters: { ...input, type: 'object' } },
    })),
  }),
  ...(schema && {
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: 'answer', schema: { ...schema }, strict: false },
    },
  }),
})

/** Results of tools are messages of their own, before what the user wrote beside them. */
function messagesOf({ role, content }: ModelMessage): Message[] {
  const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n')
  if (role === 'user') {
    const results = content.flatMap((part) => (part.type === 'tool_result' ? [resultOf(part)] : []))
    return text === '' ? results : [...results, { role: 'user', content: text }]
  }
  const calls = content.flatMap((part) => (part.type === 'tool_call' ? [callOf(part)] : []))
  return [{ role: 'assistant', content: text || null, ...(calls.length > 0 && { tool_calls: calls }) }]
}

const resultOf = ({ id, text, failed }: ToolResultPart): Message => ({
  role: 'tool',
  tool_call_id: id,
  content: failed ? `error: ${text}` : text,
})
const callOf = ({ id, name, input }: ToolCallPart) => ({
  id,
  type: 'function' as const,
  function: { name, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
})
