import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOfTree, runIn } from './copy.testing.ts'

/** Every generator once, those that build on others after them. */
const MADE = [
  ['service', 'returns'],
  ['operation', 'returns.accept'],
  ['operation', 'orders.add_note'],
  ['operation', 'users.block'],
  ['operation', 'waybills.show_proof', '--read'],
  ['event', 'returns.return-accepted', '--for', 'notifications'],
  ['event', 'orders.note-added', '--for', 'tracking'],
  ['carrier', 'rapid-ox'],
  ['connector', 'pigeon-post'],
  ['adapter', 'cache.pebble'],
]
/** Specs of what was made, and those that hold the lists. */
const SPECS = [
  'returns',
  'rapid-ox',
  'pigeon-post',
  'pebble',
  'return-accepted',
  'note-added',
  'libs/contracts',
  'tools/lib/distributed/services',
  'apps/litper/src/catalogue',
  'tracking/src/usecases/check-account',
]

let copy = ''
beforeAll(() => {
  copy = copyOfTree(join(import.meta.dirname, '../..'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

it.each(MADE)('makes a %s %s', async (...args) => {
  const { code, text } = await runIn(copy, ['tools/run.mjs', 'new', ...args])
  expect(code, text).toBe(0)
})

it('passes the copy’s check', async () => {
  const { code, text } = await runIn(copy, ['tools/run.mjs', 'check'])
  expect(code, text).toBe(0)
}, 600_000)

it('passes the new files’ specs', async () => {
  const { code, text } = await runIn(copy, ['tools/run.mjs', 'test', ...SPECS])
  expect(code, text).toBe(0)
}, 600_000)
