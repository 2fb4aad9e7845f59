import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Kept, keepRunning, pauseAfter } from './keeper.mjs'

let directory: string
let kept: Kept | undefined
const told: string[] = []
const start = (program: string): Kept => {
  const log = openSync(join(directory, 'log'), 'a')
  kept = keepRunning('it', { args: ['-e', program], env: {}, log, tell: (text) => told.push(text) })
  return kept
}
const until = async (what: () => boolean) => {
  for (let n = 0; !what(); n++) {
    if (n > 400) throw new Error(`it never came to be: ${what}`)
    await new Promise((done) => setTimeout(done, 25))
  }
}
const lines = () => readFileSync(join(directory, 'log'), 'utf8').split('\n').filter(Boolean)

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'litper-keeper-'))
  told.length = 0
})
afterEach(async () => {
  await kept?.stop(1000)
  rmSync(directory, { recursive: true })
})

it('waits longer each time a program dies young, up to a limit, and anew for one that lived well', () => {
  const pauses = [0]
  for (let n = 0; n < 10; n++) pauses.push(pauseAfter(pauses.at(-1)!, 100))
  expect(pauses.slice(1, 5)).toEqual([250, 500, 1000, 2000])
  expect(pauses.at(-1)).toBe(15_000)
  expect(pauseAfter(8000, 60_000)).toBe(250)
})

it('starts a program again that died, in the same log, and says so', async () => {
  const it = start('console.log(process.pid); process.exitCode = 7')
  await until(() => it.restarts() >= 2 && lines().length >= 3)
  expect(new Set(lines()).size).toBe(lines().length)
  expect(told[0]).toBe('it ended with exit code 7; it starts again in 250 ms.')
  expect(told[1]).toContain('500 ms')
})

it('starts a program again that was killed', async () => {
  const it = start('console.log("up"); setInterval(() => {}, 1000)')
  await until(() => lines().length === 1)
  const first = it.pid()!
  process.kill(first, 'SIGKILL')
  await until(() => lines().length === 2)
  expect(it.pid()).not.toBe(first)
})

it('stops it when told, and starts it no more, even while it waits', async () => {
  const it = start('process.exit(1)')
  await until(() => told.length === 1)
  const before = it.restarts()
  await it.stop(1000)
  await new Promise((done) => setTimeout(done, 600))
  expect([it.restarts(), it.running()]).toEqual([before, false])
})

it('ends one that does not listen', async () => {
  const it = start('process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)')
  await until(() => lines().length === 1)
  await it.stop(300)
  expect(it.running()).toBe(false)
})
