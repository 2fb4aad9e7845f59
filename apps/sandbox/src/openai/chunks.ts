import { pieces } from '../models/answer.ts'
import type { Asked, Said } from '../models/desk.ts'

const finishOf = ({ stop, toolCalls }: Said) =>
  stop === 'length' ? 'length' : toolCalls?.length ? 'tool_calls' : 'stop'

/** An answer as unnamed chunks: text, then the tool calls side by side, each found by its index, arguments in pieces. */
export function chunksOf(id: string, asked: Asked, said: Said, withUsage: boolean): object[] {
  const chunk = (delta: object, finish_reason: string | null = null) => ({
    id,
    object: 'chat.completion.chunk',
    created: Math.floor(Date.now() / 1000),
    model: asked.model,
    choices: [{ index: 0, delta, finish_reason }],
    ...(withUsage && { usage: null }),
  })
  const calls = (said.toolCalls ?? []).map(({ name, input, raw }, index) => ({
    index,
    id: `call_${id.slice(9)}_${index}`,
    name,
    parts: pieces(raw ?? JSON.stringify(input ?? {})),
  }))
  const longest = Math.max(0, ...calls.map(({ parts }) => parts.length))
  const texts =
    said.stop === 'refusal'
      ? [{ refusal: said.text ?? 'No puedo ayudar con eso.' }]
      : pieces(said.text ?? '').map((content) => ({ content }))
  return [
    chunk({ role: 'assistant', content: said.text === undefined ? null : '' }),
    ...texts.map((delta) => chunk(delta)),
    ...calls.map(({ index, id: call, name }) =>
      chunk({ tool_calls: [{ index, id: call, type: 'function', function: { name, arguments: '' } }] }),
    ),
    ...Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
      calls.flatMap(({ index, parts }) =>
        parts[at] === undefined ? [] : [chunk({ tool_calls: [{ index, function: { arguments: parts[at] } }] })],
      ),
    ),
    chunk({}, finishOf(said)),
    ...(withUsage ? [usageChunk(id, asked, said)] : []),
  ]
}

const usageChunk = (id: string, asked: Asked, { outputTokens }: Said) => ({
  id,
  object: 'chat.completion.chunk',
  created: Math.floor(Date.now() / 1000),
  model: asked.model,
  choices: [],
  usage: {
    prompt_tokens: asked.inputTokens,
    completion_tokens: outputTokens,
    total_tokens: asked.inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: asked.cachedTokens },
  },
})
