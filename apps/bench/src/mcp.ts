import type { Lab } from './lab.ts'
import type { Result } from './report.ts'
import { ownersBearer } from './sign-in.ts'
import { latency } from './stats.ts'

const WARM = 200
const ROUNDS = { quick: 500, full: 3000 }
const TOOL = 'orders_list'
const VERSION = '2026-07-28'

/** The same operation by HTTP and as a tool over MCP, in turns, by one caller: what the MCP door adds to a call. */
export async function mcp(lab: Lab): Promise<Result> {
  const { url } = await lab.shared()
  const authorization = await ownersBearer(url)
  const bare = () => fetch(`${url}/api/v1/orders?limit=5`, { headers: { authorization } })
  const rounds = lab.options.quick ? ROUNDS.quick : ROUNDS.full
  const times: { bare: number[]; called: number[] } = { bare: [], called: [] }
  for (let round = 0; round < rounds + WARM; round++) {
    const [one, two] = [await timed(bare), await timed(() => called(url, authorization))]
    if (round < WARM) continue
    times.bare.push(one)
    times.called.push(two)
  }
  const [plain, tool] = [latency(times.bare), latency(times.called)]
  return {
    figures: [
      {
        what: 'a tool’s call over MCP: p50',
        unit: 'ms',
        ours: tool.p50,
        limit: plain.p50,
        ratio: tool.p50 / plain.p50,
      },
      {
        what: 'a tool’s call over MCP: p99',
        unit: 'ms',
        ours: tool.p99,
        limit: plain.p99,
        ratio: tool.p99 / plain.p99,
      },
      { what: 'MCP adds to the p99 of the operation', unit: 'ms', ours: tool.p99 - plain.p99, goal: 3, atMost: true },
    ],
    details: { rounds, tool: TOOL },
    notes: ['The limit is the same operation by HTTP, one call after the other, in turns with the tool’s.'],
  }
}

const called = (url: string, authorization: string) =>
  fetch(`${url}/mcp`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': VERSION,
      'mcp-method': 'tools/call',
      'mcp-name': TOOL,
    },
    body: JSON.stringify({
      ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
      params: {
        ...{ name: TOOL, arguments: { limit: 5 } },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': VERSION,
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    }),
  })

async function timed(work: () => Promise<Response>): Promise<number> {
  const startedAt = performance.now()
  const answer = await work()
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status}: ${text.slice(0, 300)}`)
  return performance.now() - startedAt
}
