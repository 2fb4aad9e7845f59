import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ENGINES, engineNamed } from './all.mjs'
import { bornAt, lives, memoryOf, readState, remember } from './state.mjs'

const folder = mkdtempSync(join(tmpdir(), 'litper-engines-'))

it('remembers what was started, each by its name', () => {
  const started = { pid: process.pid, born: bornAt(process.pid)!, port: 1, startMs: 2 }
  remember(folder, 'a', started)
  remember(folder, 'b', { ...started, port: 3 })
  remember(folder, 'a', undefined)
  expect(readState(folder)).toEqual({ b: { ...started, port: 3 } })
})
it('never takes another process for its own, though the number is the same', () => {
  const started = { pid: process.pid, born: bornAt(process.pid)!, port: 1, startMs: 2 }
  expect(lives(started)).toBe(true)
  expect(lives({ ...started, born: '1' })).toBe(false)
  expect(lives({ ...started, pid: 2 ** 22 + 1 })).toBe(false)
  expect(lives(undefined)).toBe(false)
})
it('knows the memory of a process', () => {
  expect(memoryOf(process.pid)).toBeGreaterThan(20)
  expect(memoryOf(2 ** 22 + 1)).toBe(0)
})
it('gives each engine ports that no other takes', () => {
  const ports = ENGINES.flatMap(({ port, neighbours }) => [port, ...(neighbours?.(port) ?? [])])
  expect(new Set(ports).size).toBe(ports.length)
})
it('names what there is when asked for what is not', () => {
  expect(() => engineNamed('oracle')).toThrow(/There is no engine "oracle"; there are postgres, redis,/)
})
