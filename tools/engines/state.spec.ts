import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { alone } from './lock.mjs'
import { bornAt, memoryOf, offspring } from './processes.mjs'
import { lives, readState, remember } from './state.mjs'

const folder = mkdtempSync(join(tmpdir(), 'litper-engines-'))
const urls = (state: object) => ({ NAMES: Object.keys(state).join() })

it('remembers what was started, each by its name, and where all of them are', async () => {
  const started = { pid: process.pid, born: bornAt(process.pid)!, port: 1, startMs: 2 }
  const names = Array.from({ length: 20 }, (_, index) => `engine-${index}`)
  await Promise.all(names.map((name, index) => remember(folder, name, { ...started, port: index }, urls)))
  await remember(folder, 'engine-3', undefined, urls)
  const left = names.filter((name) => name !== 'engine-3')
  expect(Object.keys(readState(folder)).sort()).toEqual([...left].sort())
  expect(readState(folder)['engine-7']).toEqual({ ...started, port: 7 })
  const told = JSON.parse(readFileSync(join(folder, 'urls.json'), 'utf8')).NAMES.split(',')
  expect(told.sort()).toEqual([...left].sort())
})
it('never takes another process for its own, though the number is the same', () => {
  const started = { pid: process.pid, born: bornAt(process.pid)!, port: 1 }
  expect(lives(started)).toBe(true)
  expect(lives({ ...started, born: '1' })).toBe(false)
  expect(lives({ ...started, pid: 2 ** 22 + 1 })).toBe(false)
  expect(lives(undefined)).toBe(false)
})
it('lets one after the other in, also after a fault', async () => {
  const file = join(folder, 'lock')
  let inside = 0
  const most: number[] = []
  const work = async () => {
    most.push(++inside)
    await new Promise((resolve) => setImmediate(resolve))
    inside--
    throw new Error('work')
  }
  const done = await Promise.allSettled(Array.from({ length: 5 }, () => alone(file, work)))
  expect(done.map((one) => one.status)).toEqual(Array(5).fill('rejected'))
  expect(most).toEqual([1, 1, 1, 1, 1])
})
it('waits for no holder that died', async () => {
  const file = join(folder, 'dead')
  writeFileSync(file, `${process.pid} 1`) // our number, but of another life
  expect(await alone(file, () => 'in')).toBe('in')
})
it('knows the family of a process and its memory', async () => {
  const child = spawn('sh', ['-c', 'sleep 60 & echo up; wait'], { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
  try {
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(offspring(child.pid!)).toHaveLength(1)
    expect(offspring(process.pid)).toEqual(expect.arrayContaining([child.pid, ...offspring(child.pid!)]))
  } finally {
    process.kill(-child.pid!, 'SIGKILL')
  }
  expect(memoryOf(process.pid)).toBeGreaterThan(20)
  expect(memoryOf(2 ** 22 + 1)).toBe(0)
})
