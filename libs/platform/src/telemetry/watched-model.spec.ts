import { DomainError } from '@litper/kernel'
import type { LanguageModel, ModelAnswer } from '@litper/ports'
import { afterEach, expect, it } from 'vitest'
import { registry } from './metrics.ts'
import { watchedModel } from './watched-model.ts'

const ANSWER: ModelAnswer = {
  content: [{ type: 'text', text: 'Laura, su pedido llega hoy' }],
  stop: 'end',
  usage: { inputTokens: 120, cachedTokens: 100, outputTokens: 9 },
  model: 'openai:small',
  costMicros: 250,
}
const REQUEST = {
  purpose: 'agents.run',
  system: '',
  messages: [{ role: 'user' as const, content: [{ type: 'text' as const, text: '¿Dónde está el pedido de Laura?' }] }],
  maxTokens: 50,
}
const lines = async (metric: string) =>
  (await registry.metrics()).split('\n').filter((line) => line.startsWith(metric) && !line.includes('_bucket'))
afterEach(() => registry.resetMetrics())

it('counts tokens by kind, the cost in dollars, and each question', async () => {
  const model: LanguageModel = { complete: async () => ANSWER }
  expect(await watchedModel(model).complete(REQUEST)).toBe(ANSWER)
  expect(await lines('litper_model_tokens_total')).toEqual([
    'litper_model_tokens_total{model="openai:small",direction="input"} 20',
    'litper_model_tokens_total{model="openai:small",direction="cached"} 100',
    'litper_model_tokens_total{model="openai:small",direction="output"} 9',
  ])
  expect(await lines('litper_model_cost_dollars_total')).toEqual([
    'litper_model_cost_dollars_total{model="openai:small"} 0.00025',
  ])
  expect(await lines('litper_model_call_seconds_count')).toEqual([
    'litper_model_call_seconds_count{model="openai:small",outcome="answered"} 1',
  ])
  expect(await registry.metrics()).not.toContain('Laura')
})
it('counts a question without an answer by the code of its fault, and lets the fault pass', async () => {
  const fault = new DomainError('model.unavailable', 'unavailable')
  const model: LanguageModel = { complete: () => Promise.reject(fault) }
  await expect(watchedModel(model).complete(REQUEST)).rejects.toBe(fault)
  expect(await lines('litper_model_call_seconds_count')).toEqual([
    'litper_model_call_seconds_count{model="none",outcome="model.unavailable"} 1',
  ])
  expect(await lines('litper_model_tokens_total')).toEqual([])
})
