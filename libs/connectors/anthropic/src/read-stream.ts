import { type Generated, ModelFault, type TextPart, type TokenCount, type ToolCallPart, toolInput } from '@litper/ports'

/** The events of the vendor's stream, as far as they are read. */
export type StreamEvent =
  | { type: 'message_start'; message: { usage: Usage } }
  | { type: 'content_block_start'; index: number; content_block: { type: string; id?: string; name?: string } }
  | { type: 'content_block_delta'; index: number; delta: { type: string; text?: string; partial_json?: string } }
  | { type: 'content_block_stop'; index: number }
  | { type: 'message_delta'; delta: { stop_reason: string | null }; usage: Partial<Usage> }
  | { type: 'message_stop' }
export interface Usage {
  input_tokens: number | null
  output_tokens: number | null
  cache_creation_input_tokens?: number | null
  cache_read_input_tokens?: number | null
}
interface Block {
  readonly type: string
  readonly id: string
  readonly name: string
  text: string
}

const STOPS: Readonly<Record<string, Generated['stop']>> = {
  end_turn: 'end',
  stop_sequence: 'end',
  pause_turn: 'end',
  tool_use: 'tools',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'refusal',
}

/** Gathers an answer. Without `message_stop` it is no answer, however much came. @throws ModelFault with what was counted until then */
export async function readStream(events: AsyncIterable<StreamEvent>): Promise<Generated> {
  const blocks = new Map<number, Block>()
  let usage: Usage | undefined
  let stop: string | null = null
  let letters = 0
  const counted = () => usage && tokensOf({ ...usage, output_tokens: Math.max(usage.output_tokens ?? 0, letters) })
  try {
    for await (const event of events) {
      if (event.type === 'message_start') usage = event.message.usage
      if (event.type === 'content_block_start') {
        const { type, id = '', name = '' } = event.content_block
        blocks.set(event.index, { type, id, name, text: '' })
      }
      if (event.type === 'content_block_delta') {
        const written = event.delta.text ?? event.delta.partial_json ?? ''
        letters += Buffer.byteLength(written)
        const block = blocks.get(event.index)
        if (block) block.text += written
      }
      if (event.type === 'message_delta') {
        stop = event.delta.stop_reason ?? stop
        usage = { ...usage!, ...withoutNulls(event.usage) }
      }
      if (event.type === 'message_stop' && usage) return answerOf([...blocks.values()], stop, tokensOf(usage))
    }
  } catch (error) {
    throw error instanceof ModelFault && !error.tokens
      ? new ModelFault(error.kind, error.code, { ...error, tokens: counted(), cause: error.cause })
      : error
  }
  throw new ModelFault('cut', 'no_message_stop', { tokens: counted() })
}

function answerOf(blocks: readonly Block[], stopReason: string | null, tokens: TokenCount): Generated {
  const given = STOPS[stopReason ?? ''] ?? 'end'
  const texts = blocks.flatMap(({ type, text }): TextPart[] => (type === 'text' && text ? [{ type, text }] : []))
  const calls = blocks.flatMap(({ type, id, name, text }): ToolCallPart[] =>
    type === 'tool_use' ? [{ type: 'tool_call', id, name, input: toolInput(text) }] : [],
  )
  // a call of an answer that was cut or declined is not whole
  const whole = given === 'length' || given === 'refusal' ? [] : calls
  const stop = whole.length > 0 ? 'tools' : given === 'tools' ? 'end' : given
  const content = [...texts, ...whole]
  return { content: content.length > 0 ? content : [{ type: 'text', text: '' }], stop, tokens }
}

const tokensOf = (usage: Usage): TokenCount => ({
  input: usage.input_tokens ?? 0,
  cached: usage.cache_read_input_tokens ?? 0,
  written: usage.cache_creation_input_tokens ?? 0,
  output: usage.output_tokens ?? 0,
})
const withoutNulls = (usage: Partial<Usage>): Partial<Usage> =>
  Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== null && value !== undefined))
