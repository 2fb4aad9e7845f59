import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { newId, tenantId } from '@litper/kernel'
import { expect, it, onTestFinished, vi } from 'vitest'
import { envelopeOf } from '../../../ports/src/event-bus.contract.ts'
import { numberOf } from './numbers.testing.ts'
import { listen, ownSetup } from './setup.testing.ts'

const READER = fileURLToPath(new URL('./reader.testing.ts', import.meta.url))
const KEYS = Array.from({ length: 12 }, (_, index) => `k${index}`)

/** A process that handles events of the group; what it wrote, line by line. */
function startReader(url: string, prefix: string, group: string) {
  const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, READER, url, prefix, group], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  return { child, lines }
}

it('loses nothing when a process of the group is killed in the midst of its work', async () => {
  const { url, prefix, bus } = await ownSetup()
  const tenant = tenantId(newId())
  const victim = startReader(url, prefix, 'pair')
  await vi.waitFor(() => expect(victim.lines).toContain('joined'), 20_000)
  const { seen } = await listen(bus, 'pair')
  let n = 0
  const publish = async () => {
    await bus.publish(KEYS.map((key) => envelopeOf(key, n, tenant)))
    n++
  }
  const theirs = (key: string) =>
    victim.lines.filter((one) => one.startsWith(`${key} `)).map((one) => Number(one.split(' ')[1]))
  await vi.waitFor(
    async () => {
      await publish()
      expect([victim.lines.length > 10 * KEYS.length, seen.length > 10]).toEqual([true, true])
    },
    { timeout: 30_000, interval: 50 },
  )
  victim.child.kill('SIGKILL')
  for (let more = 0; more < 20; more++) await publish()
  const all = Array.from({ length: n }, (_, index) => index)
  await vi.waitFor(
    () => {
      for (const key of KEYS) {
        const mine = seen.filter((one) => one.key === key).map(numberOf)
        expect([...new Set([...theirs(key), ...mine])].sort((one, other) => one - other)).toEqual(all)
      }
    },
    { timeout: 30_000, interval: 300 },
  )
  for (const key of KEYS) expect(theirs(key)).toEqual(theirs(key).sort((one, other) => one - other))
}, 90_000)
