import { DomainError } from '@litper/kernel'
import {
  type Generated,
  type ModelCall,
  ModelFault,
  type ModelProvider,
  type ModelRequest,
  type ModelSpend,
} from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { languageModelContract } from '../../../ports/src/language-model.contract.ts'
import { EmbeddedModel } from './embedded/embedded-model.ts'
import { modelChain } from './model-chain.ts'
import { mostCost } from './most-cost.ts'

const price = { input: 3, cached: 0.3, written: 3.75, output: 15 }
const answer: Generated = {
  content: [{ type: 'text', text: 'Hola' }],
  stop: 'end',
  tokens: { input: 10, cached: 100, written: 0, output: 5 },
}
const request: ModelRequest = {
  purpose: 'test.run',
  system: 'You help.',
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Soy Laura, hola' }] }],
  maxTokens: 50,
}

/** Does what the script says, then answers. */
function scripted(id: string, script: (ModelFault | Generated)[]) {
  const seen: ModelRequest[] = []
  const provider: ModelProvider = {
    id,
    price,
    leaves: true,
    generate: async (asked) => {
      seen.push(asked)
      const next = script.shift() ?? answer
      if (next instanceof Error) throw next
      return next
    },
  }
  return { provider, seen }
}
function fakeSpend(over = false) {
  const settled: [number, number][] = []
  const reserved = new Map<string, number>()
  const spend = {
    reserve: async ({ id }: ModelCall, micros: number) => {
      if (over) throw new DomainError('model.over_budget', 'too_many')
      reserved.set(id, micros)
    },
    settle: async ({ id }: ModelCall, micros: number) => void settled.push([reserved.get(id) ?? 0, micros]),
  } as unknown as ModelSpend
  return { spend, settled }
}
const waits: number[] = []
const chain = (providers: ModelProvider[], more: { spend?: ModelSpend; redact?: boolean; openMs?: number } = {}) =>
  modelChain(providers, {
    spend: fakeSpend().spend,
    redact: false,
    scope: () => 't' as never,
    pause: async (ms) => void waits.push(ms),
    ...more,
  })

describe('the chain of models', () => {
  it('counts what an answer cost, and gives back the rest', async () => {
    const { spend, settled } = fakeSpend()
    const { provider } = scripted('a:1', [])
    expect(await chain([provider], { spend }).complete(request)).toMatchObject({
      model: 'a:1',
      usage: { inputTokens: 110, cachedTokens: 100, outputTokens: 5 },
      costMicros: 135,
    })
    expect(settled).toEqual([[mostCost(price, request), 135]])
    expect(mostCost(price, request)).toBeGreaterThan(135)
  })
  it('waits as long as a busy vendor says, and tries again at no cost', async () => {
    const { spend, settled } = fakeSpend()
    const { provider, seen } = scripted('a:1', [new ModelFault('busy', 'rate_limit_error', { retryAfterMs: 7000 })])
    waits.length = 0
    await chain([provider], { spend }).complete(request)
    expect(seen).toHaveLength(2)
    expect(waits).toEqual([7000])
    expect(settled.map(([, cost]) => cost)).toEqual([0, 135])
  })
  it('goes to the next when a vendor wants two minutes', async () => {
    const busy = scripted('a:1', [new ModelFault('busy', 'rate_limit_error', { retryAfterMs: 120_000 })])
    const next = scripted('b:1', [])
    expect(await chain([busy.provider, next.provider]).complete(request)).toMatchObject({ model: 'b:1' })
    expect(busy.seen).toHaveLength(1)
  })
  it('counts a cut answer as paid: what was counted, else all that was reserved', async () => {
    const { spend, settled } = fakeSpend()
    const tokens = { input: 10, cached: 0, written: 0, output: 4 }
    const { provider } = scripted('a:1', [new ModelFault('cut', 'idle'), new ModelFault('cut', 'idle', { tokens })])
    await expect(chain([provider], { spend }).complete(request)).rejects.toMatchObject({ code: 'model.unavailable' })
    const most = mostCost(price, request)
    expect(settled).toEqual([
      [most, most],
      [most, 90],
    ])
  })
  it.each(['unauthorized', 'bad_request'] as const)('asks no second time when the vendor says %s', async (kind) => {
    const { provider, seen } = scripted('a:1', [new ModelFault(kind, 'no')])
    const last = new EmbeddedModel()
    expect(await chain([provider, last]).complete(request)).toMatchObject({ model: 'embedded:1' })
    expect(seen).toHaveLength(1)
  })
  it('says whose fault a bad request is', async () => {
    const { provider } = scripted('a:1', [new ModelFault('bad_request', 'too_long')])
    await expect(chain([provider]).complete(request)).rejects.toMatchObject({
      code: 'model.bad_request',
      kind: 'invalid',
    })
  })
  it('spares a vendor that failed five times, and tries it again later', async () => {
    const failing = scripted(
      'a:1',
      Array.from({ length: 6 }, () => new ModelFault('down', 'ECONNREFUSED')),
    )
    const model = chain([failing.provider, new EmbeddedModel()], { openMs: 40 })
    const states = () => model.breakers().map(({ state }) => state)
    expect(model.breakers()).toEqual([
      { provider: 'a:1', state: 'closed' },
      { provider: new EmbeddedModel().id, state: 'closed' },
    ])
    for (let n = 0; n < 6; n++) await model.complete(request)
    expect(failing.seen.length).toBe(5)
    expect(states()).toEqual(['open', 'closed'])
    await new Promise((done) => setTimeout(done, 60))
    expect(states(), 'without a call').toEqual(['half_open', 'closed'])
    await model.complete(request)
    expect(failing.seen.length).toBeGreaterThan(5)
  })
  it('does not go to a cheaper model when the budget is spent: the tenant is told', async () => {
    const { provider, seen } = scripted('a:1', [])
    const model = chain([provider, new EmbeddedModel()], { spend: fakeSpend(true).spend })
    await expect(model.complete(request)).rejects.toMatchObject({ code: 'model.over_budget' })
    expect(seen).toHaveLength(0)
  })
  it('takes personal data out before it leaves, where it leaves', async () => {
    const { provider, seen } = scripted('a:1', [{ ...answer, content: [{ type: 'text', text: 'Hola [NOMBRE_1]' }] }])
    const { content } = await chain([provider], { redact: true }).complete(request)
    expect(JSON.stringify(seen)).not.toContain('Laura')
    expect(content).toEqual([{ type: 'text', text: 'Hola Laura' }])
  })
})

languageModelContract(async (scope) => ({
  port: modelChain([new EmbeddedModel()], { spend: fakeSpend().spend, redact: true, scope }),
  stop: async () => undefined,
}))
