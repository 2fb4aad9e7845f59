import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../gateway.testing.ts'

const ROUNDS = 400
const WARM = 50
let gateway: Gateway
let authorization: string
beforeAll(async () => {
  gateway = await startGateway({}, { RATE_PERSON_READS_PER_MINUTE: '100000' })
  authorization = await gateway.bearer()
})
afterAll(() => gateway?.stop())

const NAME = 'dead_letters_list'
const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
}
const bare = () => fetch(`${gateway.url}/api/v1/dead-letters?limit=5`, { headers: { authorization } })
const called = () =>
  fetch(`${gateway.url}/mcp`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'tools/call',
      'mcp-name': NAME,
    },
    body: JSON.stringify({
      ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
      params: { name: NAME, arguments: { limit: 5 }, _meta: META },
    }),
  })

async function timed(work: () => Promise<Response>): Promise<number> {
  const startedAt = performance.now()
  const answer = await work()
  await answer.text()
  expect(answer.status).toBe(200)
  return performance.now() - startedAt
}
const at = (times: readonly number[], share: number) =>
  Number([...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(2))

/** The figures are of the machine at that time: nothing is held against them. */
it('costs what it prints, over the operation itself by HTTP', async () => {
  const times: { bare: number[]; called: number[] } = { bare: [], called: [] }
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const [one, two] = [await timed(bare), await timed(called)]
    if (round < WARM) continue
    times.bare.push(one)
    times.called.push(two)
  }
  const [p50, p99] = [0.5, 0.99].map((share) => ({ bare: at(times.bare, share), called: at(times.called, share) }))
  console.log(JSON.stringify({ rounds: ROUNDS, p50, p99 }))
})
