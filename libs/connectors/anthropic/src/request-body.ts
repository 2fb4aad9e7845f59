import type { ModelMessage, ModelRequest, TextPart, ToolCallPart, ToolResultPart } from '@litper/ports'

/** A request in the vendor's words. The mark behind `system` keeps tools and instructions in its cache: they are alike in many requests. */
export const bodyOf = (model: string, { system, messages, tools = [], maxTokens, schema }: ModelRequest) => ({
  model,
  max_tokens: maxTokens,
  stream: true as const,
  ...(system !== '' && {
    system: [{ type: 'text' as const, text: system, cache_control: { type: 'ephemeral' as const } }],
  }),
  messages: messages.map(messageOf),
  ...(tools.length > 0 && {
    tools: tools.map(({ name, description, input }) => ({
      name,
      description,
      input_schema: { ...input, type: 'object' as const },
    })),
  }),
  ...(schema && { output_config: { format: { type: 'json_schema' as const, schema: { ...schema } } } }),
})

const messageOf = ({ role, content }: ModelMessage) => ({
  role,
  content: (content as readonly (TextPart | ToolCallPart | ToolResultPart)[]).map(partOf),
})

function partOf(part: TextPart | ToolCallPart | ToolResultPart) {
  if (part.type === 'text') return { type: 'text' as const, text: part.text === '' ? '.' : part.text } // empty is refused
  if (part.type === 'tool_result')
    return {
      type: 'tool_result' as const,
      tool_use_id: part.id,
      content: part.text,
      ...(part.failed && { is_error: true }),
    }
  // what it once wrote as broken JSON goes back as an object, the only form that is taken
  const input = typeof part.input === 'string' ? { unreadable: part.input } : { ...part.input }
  return { type: 'tool_use' as const, id: part.id, name: part.name, input }
}
