import { pieces } from '../models/answer.ts'
import type { Asked, Said } from '../models/desk.ts'

export interface StreamEvent {
  readonly type: string
  readonly [field: string]: unknown
}

const stopOf = ({ stop, toolCalls }: Said) =>
  stop === 'refusal' ? 'refusal' : stop === 'length' ? 'max_tokens' : toolCalls?.length ? 'tool_use' : 'end_turn'

/** An answer as the named events of the stream, each tool call a block of its own, its input in pieces. */
export function eventsOf(id: string, asked: Asked, said: Said): StreamEvent[] {
  const usage = {
    input_tokens: asked.inputTokens - asked.cachedTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: asked.cachedTokens,
    output_tokens: 1,
  }
  const message = {
    id,
    type: 'message',
    role: 'assistant',
    model: asked.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  }
  const blocks = [
    ...(said.text ? [textBlock(said.text)] : []),
    ...(said.toolCalls ?? []).map(({ name, input, raw }, at) =>
      toolBlock(`toolu_${id.slice(4)}_${at}`, name, raw ?? JSON.stringify(input ?? {})),
    ),
  ]
  const ping = { type: 'ping' }
  return [
    { type: 'message_start', message },
    ping,
    ...blocks.flatMap(({ start, deltas }, index) => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    {
      type: 'message_delta',
      delta: { stop_reason: stopOf(said), stop_sequence: null },
      usage: { output_tokens: said.outputTokens },
    },
    { type: 'message_stop' },
  ]
}

const textBlock = (text: string) => ({
  start: { type: 'text', text: '', citations: null } as object,
  deltas: pieces(text).map((piece): object => ({ type: 'text_delta', text: piece })),
})
const toolBlock = (id: string, name: string, json: string) => ({
  start: { type: 'tool_use', id, name, input: {} } as object,
  deltas: ['', ...pieces(json)].map((piece): object => ({ type: 'input_json_delta', partial_json: piece })),
})
