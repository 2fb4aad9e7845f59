import { expect, it } from 'vitest'
import type { LanguageModel, ModelAnswer, ModelMessage, ModelRequest, ModelTool } from './language-model.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

const tool = (name: string, properties: Record<string, unknown>): ModelTool => ({
  name,
  description: `Asks ${name}`,
  input: { type: 'object', properties },
})
const TOOLS = [
  tool('orders_list', { search: { type: 'string' } }),
  tool('waybills_find', { number: { type: 'string' } }),
]
const said = (text: string): ModelMessage => ({ role: 'user', content: [{ type: 'text', text }] })
const asked = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  purpose: 'law.test',
  system: 'You help a shop.',
  messages: [said('Busca el pedido #1001')],
  maxTokens: 500,
  ...more,
})
const call = (id: string): ModelMessage => ({
  role: 'assistant',
  content: [{ type: 'tool_call', id, name: 'orders_list', input: { search: '1001' } }],
})
const result = (id: string): ModelMessage => ({
  role: 'user',
  content: [{ type: 'tool_result', id, text: '{"data":[]}' }],
})

const whole = (number: number) => Number.isSafeInteger(number) && number >= 0
function isAnswer({ content, stop, usage, model, costMicros }: ModelAnswer, names: readonly string[]): void {
  const calls = content.flatMap((part) => (part.type === 'tool_call' ? [part] : []))
  expect(content.length).toBeGreaterThan(0)
  expect(calls.length > 0).toBe(stop === 'tools')
  expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length)
  for (const { name } of calls) expect(names).toContain(name)
  for (const number of [usage.inputTokens, usage.cachedTokens, usage.outputTokens, costMicros])
    expect(whole(number)).toBe(true)
  expect(usage.cachedTokens).toBeLessThanOrEqual(usage.inputTokens)
  expect(model).toMatch(/^[a-z][a-z-]*:.+/)
}

/** The law of language models. A model under test answers «Busca el pedido #1001» with a call of `orders_list` when it may. */
export function languageModelContract(make: MakePort<LanguageModel>): void {
  const { inA, port } = underLaw(make)
  const ask = (request: ModelRequest, signal?: AbortSignal) => inA((model) => model.complete(request, signal))

  it('answers with text when it has no tools', async () => {
    const answer = await ask(asked())
    isAnswer(answer, [])
    expect(answer.stop).toBe('end')
  })
  it('asks for tools that it was given, and goes on with their results', async () => {
    let request = asked({ tools: TOOLS })
    const first = await ask(request)
    isAnswer(first, ['orders_list', 'waybills_find'])
    expect(first.stop).toBe('tools')
    let answer = first
    for (let turn = 0; turn < 8 && answer.stop === 'tools'; turn++) {
      const results = answer.content.flatMap((part) =>
        part.type === 'tool_call'
          ? [{ type: 'tool_result' as const, id: part.id, text: '{"data":[{"id":"7","name":"#1001"}]}' }]
          : [],
      )
      request = {
        ...request,
        messages: [
          ...request.messages,
          { role: 'assistant', content: answer.content },
          { role: 'user', content: results },
        ],
      }
      answer = await ask(request)
      isAnswer(answer, ['orders_list', 'waybills_find'])
    }
    expect(answer.stop).toBe('end')
  })
  it.each<[string, Partial<ModelRequest>]>([
    ['no messages', { messages: [] }],
    ['an assistant who begins', { messages: [call('1'), result('1')] }],
    [
      'nothing to answer',
      { messages: [said('Hola'), { role: 'assistant', content: [{ type: 'text', text: 'Hola' }] }] },
    ],
    ['an empty message', { messages: [{ role: 'user', content: [] }] }],
    ['a call without a result', { messages: [said('Hola'), call('1'), said('¿Y?')] }],
    ['a result of another call', { messages: [said('Hola'), call('1'), result('2')] }],
    ['a result that nobody asked for', { messages: [said('Hola'), result('1')] }],
    ['the name of a tool', { tools: [tool('orders.list', {})] }],
    ['two tools of one name', { tools: [tool('a', {}), tool('a', {})] }],
    ['no room for an answer', { maxTokens: 0 }],
    ['a purpose that is a sentence', { purpose: 'Answer the customer' }],
  ])('refuses %s', async (_, more) => {
    await expect(ask(asked(more))).rejects.toMatchObject({ code: 'model.bad_request', kind: 'invalid' })
  })
  it('does not begin when it was cancelled', async () => {
    const reason = new Error('nobody waits any more')
    await expect(ask(asked(), AbortSignal.abort(reason))).rejects.toBe(reason)
  })
  refusesWithoutTenant(port, { complete: (model) => model.complete(asked()) })
}
