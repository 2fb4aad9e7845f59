import { type ModelMessage, type ModelRequest, toolName } from '@litper/ports'
import { EmbeddedModel } from './embedded-model.ts'
import { PLANS } from './plans/index.ts'

/** Every operation that a plan names, as tools. */
export const TOOLS = [...new Set(PLANS.flatMap(({ steps }) => steps.flatMap(({ ask }) => ask)))].map((name) => ({
  name: toolName(name),
  description: name,
  input: { type: 'object' },
}))
const model = new EmbeddedModel()

export const user = (...texts: string[]): ModelMessage => ({
  role: 'user',
  content: texts.map((text) => ({ type: 'text', text })),
})
export const ask = (messages: readonly ModelMessage[], more: Partial<ModelRequest> = {}) =>
  model.generate({ purpose: 'test.run', system: '', messages, tools: TOOLS, maxTokens: 800, ...more })

/** Plays the tools: each call gets the answer under its name; one that is not there fails. */
export async function play(
  messages: ModelMessage[],
  answers: Record<string, unknown>,
  more: Partial<ModelRequest> = {},
): Promise<{ calls: (readonly [string, unknown])[]; text: string }> {
  const calls: (readonly [string, unknown])[] = []
  for (let turn = 0; turn < 10; turn++) {
    const { content, stop } = await ask(messages, more)
    if (stop !== 'tools') return { calls, text: content.map((part) => ('text' in part ? part.text : '')).join('') }
    const asked = content.filter((part) => part.type === 'tool_call')
    calls.push(...asked.map(({ name, input }) => [name, input] as const))
    const results = asked.map(({ id, name }) => ({
      type: 'tool_result' as const,
      id,
      text: JSON.stringify(answers[name] ?? { code: 'x.refused' }),
      failed: !answers[name],
    }))
    messages.push({ role: 'assistant', content }, { role: 'user', content: results })
  }
  throw new Error('it never ends')
}
