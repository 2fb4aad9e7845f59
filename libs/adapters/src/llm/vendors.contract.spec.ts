import { vendor as anthropic } from '@litper/connector-anthropic'
import { vendor as openai } from '@litper/connector-openai'
import type { ModelSpend } from '@litper/ports'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embeddingsContract } from '../../../ports/src/embeddings.contract.ts'
import { languageModelContract } from '../../../ports/src/language-model.contract.ts'
import { modelChain } from './model-chain.ts'
import { openOpenAiEmbeddings } from './open-vendors.ts'
import { REQUEST, type SandboxModel, startSandboxModel } from './vendors.testing.ts'

const never = new AbortController().signal

describe.each([anthropic, openai])('$description.name', (vendor) => {
  describe('holds the law', () => {
    languageModelContract(async (scope) => {
      const sandbox = await startSandboxModel()
      const spend = { reserve: async () => undefined, settle: async () => undefined } as unknown as ModelSpend
      const model = modelChain([sandbox.open(vendor)], { spend, redact: true, scope })
      return {
        port: {
          complete: (request, signal) => {
            if (request.tools && request.messages.length === 1)
              sandbox.desk.enqueue([{ toolCalls: [{ name: 'orders_list', input: { search: '1001' } }] }])
            return model.complete(request, signal)
          },
        },
        stop: () => sandbox.stop(),
      }
    })
  })

  describe('and its library', () => {
    let sandbox: SandboxModel
    beforeAll(async () => {
      sandbox = await startSandboxModel()
    })
    beforeEach(() => sandbox.world.reset())
    afterAll(() => sandbox.stop())
    const ask = (signal = never, idleMs = 60_000) => sandbox.open(vendor, { idleMs }).generate(REQUEST, signal)

    it('brings tool calls side by side, their input in pieces', async () => {
      const calls = [
        { name: 'orders_list', input: { search: 'Ñandú "1001" 🙂 y más texto' } },
        { name: 'waybills_find', input: {} },
      ]
      sandbox.desk.enqueue([{ text: 'Miro dos cosas.', toolCalls: calls }])
      const { content, stop, tokens } = await ask()
      expect(stop).toBe('tools')
      expect(content).toMatchObject([{ text: 'Miro dos cosas.' }, ...calls])
      expect(new Set(content.flatMap((part) => ('id' in part ? [part.id] : []))).size).toBe(2)
      expect(tokens.output).toBeGreaterThan(10)
    })
    it('gives broken JSON as the text that it is', async () => {
      sandbox.desk.enqueue([{ fault: 'bad_json' }])
      expect(await ask()).toMatchObject({ stop: 'tools', content: [{ name: 'orders_list', input: '{"search": "10' }] })
    })
    it('declines', async () => {
      sandbox.desk.enqueue([{ stop: 'refusal', text: 'No puedo.' }])
      expect(await ask()).toMatchObject({ stop: 'refusal' })
    })
    it('is cut at its limit, and its half call is no call', async () => {
      sandbox.desk.enqueue([
        { stop: 'length', text: 'Había una vez', toolCalls: [{ name: 'orders_list', raw: '{"sea' }] },
      ])
      expect(await ask()).toMatchObject({
        stop: 'length',
        content: [{ type: 'text', text: 'Había una vez' }],
        tokens: { output: 300 },
      })
    })
    it.each([
      [
        '429 with retry-after',
        { fault: 'rate_limited', retryAfterSeconds: 120 },
        { kind: 'busy', retryAfterMs: 120_000 },
      ],
      ['overloaded', { fault: 'overloaded' }, { kind: 'busy' }],
      ['a key that is wrong', { fault: 'unauthorized' }, { kind: 'unauthorized' }],
      ['a prompt that is too long', { fault: 'too_long' }, { kind: 'bad_request' }],
      ['silence after the headers', { fault: 'silence' }, { kind: 'cut', code: 'idle' }],
      ['silence in mid-stream', { fault: 'silence_in_stream' }, { kind: 'cut', code: 'idle' }],
      ['a clean end in mid-stream', { fault: 'cut' }, { kind: 'cut', code: expect.stringMatching(/^no_/) }],
      [
        'an error in mid-stream',
        { fault: 'overloaded_in_stream' },
        { kind: 'cut', code: expect.stringContaining('overloaded') },
      ],
      ['an event that is no JSON', { fault: 'bad_event' }, { kind: 'cut' }],
    ] as const)('is not fooled by %s', async (_, answer, fault) => {
      sandbox.desk.enqueue([{ text: 'Una respuesta que se queda a la mitad del camino.', ...answer }])
      const began = performance.now()
      const idleMs = answer.fault.startsWith('silence') ? 2000 : 60_000
      await expect(ask(never, idleMs)).rejects.toMatchObject({ name: 'ModelFault', ...fault })
      expect(performance.now() - began).toBeLessThan(15_000)
      expect(sandbox.desk.state().requests).toBe(1) // the library tried no second time
    })
    it('ends at once when nobody waits any more', async () => {
      sandbox.desk.enqueue([{ fault: 'silence' }])
      const control = new AbortController()
      setTimeout(() => control.abort(new Error('cancelled')), 50)
      await expect(ask(control.signal)).rejects.toMatchObject({ kind: 'cut', code: 'aborted' })
    })
    it('knows a vendor that is not there', async () => {
      const gone = sandbox.open(vendor, { baseUrl: 'http://127.0.0.1:22999' })
      await expect(gone.generate(REQUEST, never)).rejects.toMatchObject({ kind: 'down', code: 'ECONNREFUSED' })
    })
    it('refuses a model whose price is not known, and a key that is missing', () => {
      expect(() => sandbox.open(vendor, { model: 'made-up-1', price: undefined })).toThrow('its price is not known')
      expect(() => sandbox.open(vendor, { apiKey: '' })).toThrow('apiKey')
    })
  })
})

describe('Anthropic', () => {
  it('reads the instructions from its cache the second time', async () => {
    const sandbox = await startSandboxModel()
    const provider = sandbox.open(anthropic)
    const first = await provider.generate(REQUEST, never)
    const second = await provider.generate(REQUEST, never)
    expect(first.tokens.cached).toBe(0)
    expect(second.tokens.cached).toBeGreaterThan(150)
    expect(second.tokens.cached + second.tokens.input).toBe(first.tokens.input)
    await sandbox.stop()
  })
})

describe('embeddings of a compatible server', () => {
  let sandbox: SandboxModel | undefined
  afterAll(() => sandbox?.stop())
  embeddingsContract(async () => {
    sandbox = await startSandboxModel()
    return openOpenAiEmbeddings(`openai+${sandbox.url('openai')}?dimensions=384`, {
      ANTHROPIC_API_KEY: '',
      OPENAI_API_KEY: 'sk-test',
    })
  })
})
