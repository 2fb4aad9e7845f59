import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { apply, compare } from './generated.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'litper-generated-'))
  mkdirSync(join(root, 'out'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const generator = {
  name: 'numbers',
  files: ['out'],
  run: async () => ({ 'out/one.json': '1', 'out/deep/two.json': '2' }),
}

it('tells missing, changed and left-over files apart', async () => {
  writeFileSync(join(root, 'out/one.json'), 'I')
  writeFileSync(join(root, 'out/three.json'), '3')
  expect(await compare(root, generator)).toMatchObject({
    missing: ['out/deep/two.json'],
    changed: ['out/one.json'],
    extra: ['out/three.json'],
  })
})

it('has nothing to say after writing what it found', async () => {
  writeFileSync(join(root, 'out/three.json'), '3')
  apply(root, await compare(root, generator))
  expect(await compare(root, generator)).toMatchObject({ missing: [], changed: [], extra: [] })
  expect(readFileSync(join(root, 'out/deep/two.json'), 'utf8')).toBe('2')
})
