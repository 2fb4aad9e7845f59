import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { whenChanged } from './schemas.mjs'

const home = mkdtempSync(join(tmpdir(), 'litper-schemas-'))
afterAll(() => rmSync(home, { recursive: true }))
const folder = join(home, 'made')
const fillWith = (name: string) => async (into: string) => writeFileSync(join(into, name), name)

it('makes schemas anew when what they are made from changed, and only then', async () => {
  await whenChanged(folder, 'one', fillWith('a'))
  await whenChanged(folder, 'one', fillWith('b'))
  expect(readdirSync(folder)).toEqual(['a'])
  await whenChanged(folder, 'two', fillWith('b'))
  expect(readdirSync(folder)).toEqual(['b'])
})

it('keeps the old ones when the new cannot be made, and tries again', async () => {
  const fails = async () => {
    throw new Error('no proxy')
  }
  await expect(whenChanged(folder, 'three', fails)).rejects.toThrow('no proxy')
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('b')
  await whenChanged(folder, 'three', fillWith('c'))
  expect(readdirSync(folder)).toEqual(['c'])
})
