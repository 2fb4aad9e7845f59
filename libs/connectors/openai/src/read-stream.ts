import { type Generated, ModelFault, type TextPart, type TokenCount, type ToolCallPart, toolInput } from '@litper/ports'

/** The chunks of the vendor's stream, as far as they are read. */
export interface Chunk {
  choices?: {
    delta?: {
      content?: string | null
      refusal?: string | null
      tool_calls?: { index: number; id?: string; function?: { name?: string; arguments?: string } }[]
    }
    finish_reason?: string | null
  }[]
  usage?: Usage | null
  error?: { code?: string | null; type?: string } | null
}
export interface Usage {
  prompt_tokens: number
  completion_tokens: number
  prompt_tokens_details?: { cached_tokens?: number } | null
}
interface Call {
  id: string
  name: string
  written: string
}

const STOPS: Readonly<Record<string, Generated['stop']>> = {
  stop: 'end',
  tool_calls: 'tools',
  function_call: 'tools',
  length: 'length',
  content_filter: 'refusal',
}

/**
 * Gathers an answer. Without a `finish_reason` it is no answer, however much came. A server that does not count is counted by bytes, which
 * are never fewer than tokens. @throws ModelFault
 */
export async function readStream(chunks: AsyncIterable<Chunk>, requestBytes: number): Promise<Generated> {
  const calls = new Map<number, Call>()
  let text = ''
  let declined = ''
  let finish: string | undefined
  let usage: Usage | undefined
  let bytes = 0
  for await (const chunk of chunks) {
    if (chunk.error) throw new ModelFault('cut', chunk.error.code ?? chunk.error.type ?? 'stream_error')
    usage = chunk.usage ?? usage
    const { delta, finish_reason } = chunk.choices?.[0] ?? {}
    finish = finish_reason ?? finish
    text += delta?.content ?? ''
    declined += delta?.refusal ?? ''
    bytes += Buffer.byteLength((delta?.content ?? '') + (delta?.refusal ?? ''))
    for (const part of delta?.tool_calls ?? []) {
      const call = calls.get(part.index) ?? { id: '', name: '', written: '' }
      calls.set(part.index, call)
      call.id ||= part.id ?? ''
      call.name ||= part.function?.name ?? ''
      call.written += part.function?.arguments ?? ''
      bytes += Buffer.byteLength(part.function?.arguments ?? '') + 20
    }
  }
  if (finish === undefined) throw new ModelFault('cut', 'no_finish_reason')
  const stop = declined ? 'refusal' : (STOPS[finish] ?? 'end')
  return answerOf(stop, declined || text, [...calls.values()], tokensOf(usage, requestBytes, bytes))
}

function answerOf(given: Generated['stop'], text: string, calls: readonly Call[], tokens: TokenCount): Generated {
  // a call of an answer that was cut or declined is not whole
  const whole = given === 'length' || given === 'refusal' ? [] : calls
  const content: (TextPart | ToolCallPart)[] = [
    ...(text || whole.length === 0 ? [{ type: 'text' as const, text }] : []),
    ...whole.map(({ id, name, written }) => ({ type: 'tool_call' as const, id, name, input: toolInput(written) })),
  ]
  return { content, stop: whole.length > 0 ? 'tools' : given === 'tools' ? 'end' : given, tokens }
}

function tokensOf(usage: Usage | undefined, requestBytes: number, bytes: number): TokenCount {
  if (!usage) return { input: requestBytes, cached: 0, written: 0, output: bytes }
  const cached = Math.min(usage.prompt_tokens, usage.prompt_tokens_details?.cached_tokens ?? 0)
  return { input: usage.prompt_tokens - cached, cached, written: 0, output: usage.completion_tokens }
}
