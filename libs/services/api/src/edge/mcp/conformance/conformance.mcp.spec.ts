import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../gateway.testing.ts'
import { FixturesModule, run, withCredential } from './ground.testing.ts'

const modules = new URL('../../../../../../../node_modules/@modelcontextprotocol/', import.meta.url)
const suite = fileURLToPath(new URL('conformance/dist/index.js', modules))
const expected = fileURLToPath(new URL('expected-failures.yml', import.meta.url))

/** Those whose fixtures are a server's own business: they can be asked of our real tools, resources and prompts. */
const WITHOUT_FIXTURES = [
  ...['tools-list', 'resources-list', 'prompts-list', 'sep-2164-resource-not-found', 'caching'],
  ...['dns-rebinding-protection', 'server-sse-multiple-streams', 'http-header-validation'],
  ...['input-required-result-unsupported-methods'],
]
/** Not scored by the suite itself, and not served: tasks are an extension, headers for single parameters are pending. */
const NOT_SERVED = /^(tasks-|http-custom-header)/

let gateway: Gateway
let proxy: { server: Server; url: string }

beforeAll(async () => {
  gateway = await startGateway({}, { RATE_PERSON_READS_PER_MINUTE: '100000' }, [FixturesModule])
  proxy = await withCredential(gateway.url, await gateway.bearer())
})
afterAll(async () => {
  proxy?.server.close()
  await gateway?.stop()
})

interface Line {
  readonly scenario: string
  readonly passed: number
  readonly failed: number
}
const linesOf = (said: string): Line[] =>
  [...said.matchAll(/^[✓✗] ([\w-]+): (\d+) passed, (\d+) failed/gm)].map(([, scenario, passed, failed]) => ({
    scenario: scenario!,
    passed: Number(passed),
    failed: Number(failed),
  }))
const table = (title: string, lines: readonly Line[]) =>
  console.log(
    [title, ...lines.map((one) => `  ${one.scenario}: ${one.passed} passed, ${one.failed} failed`)].join('\n'),
  )

// some of its checks wait half a second for a stream: a busy machine gets a second try
describe('the suite of the makers', { retry: 1 }, () => {
  it('finds all that 2026-07-28 requires', async () => {
    const args = ['server', '--url', `${proxy.url}/mcp-fixtures`, '--requirements', '2026-07-28']
    const { code, said } = await run(suite, args)
    const lines = linesOf(said)
    table('2026-07-28', lines)
    const failing = lines.filter((one) => one.failed > 0 && !NOT_SERVED.test(one.scenario))
    expect([failing, code]).toEqual([[], 0])
    expect(lines.filter((one) => !NOT_SERVED.test(one.scenario)).length).toBeGreaterThanOrEqual(37)
  })

  it('finds all of 2025-11-25 but what asks a client back without a session', async () => {
    const address = ['--url', `${proxy.url}/mcp-fixtures`, '--timeout', '5000']
    const { code, said } = await run(suite, [
      ...['server', ...address, '--requirements', '2025-11-25', '--expected-failures', expected],
    ])
    const lines = linesOf(said)
    table('2025-11-25', lines)
    expect(lines.filter((one) => one.failed > 0).map((one) => one.scenario)).toEqual([
      ...['tools-call-sampling', 'tools-call-elicitation', 'elicitation-sep1034-defaults', 'elicitation-sep1330-enums'],
    ])
    expect(code).toBe(0)
  })

  it('finds the same at our own tools, resources and prompts, where it needs no fixture', async () => {
    const { said } = await run(suite, ['server', '--url', `${proxy.url}/mcp`, '--requirements', '2026-07-28'])
    const lines = linesOf(said).filter((one) => WITHOUT_FIXTURES.includes(one.scenario))
    table('/mcp', lines)
    expect(lines.filter((one) => one.failed > 0 || one.passed === 0)).toEqual([])
    expect(lines.map((one) => one.scenario).sort()).toEqual([...WITHOUT_FIXTURES].sort())
  })
})
