import { expect, it } from 'vitest'
import { judgeSizes } from './file-size.mjs'
import { tagFaults } from './nx-tags.mjs'

const sizes = (...lines: number[]) => lines.map((count, index) => ({ file: `f${index}.ts`, lines: count }))

it('names a file above the fence', () => {
  expect(judgeSizes(sizes(251, 20, 10))).toMatchObject({ ok: false, text: expect.stringContaining('f0.ts: 251 lines') })
  expect(judgeSizes(sizes(250, 20, 10)).ok).toBe(true)
})

it('minds the median', () => {
  expect(judgeSizes(sizes(90, 61, 61, 10)).ok).toBe(false)
  expect(judgeSizes(sizes(90, 61, 60, 10)).ok).toBe(true)
})

it('asks every package for the tag of its room', () => {
  expect(tagFaults('libs/kernel/package.json', { nx: { tags: ['room:kernel'] } })).toEqual([])
  expect(tagFaults('apps/sandbox/package.json', { nx: { tags: ['room:app'] } })).toEqual([])
  expect(tagFaults('libs/carriers/tcc/package.json', { nx: { tags: ['room:service'] } })).toHaveLength(1)
  expect(tagFaults('libs/kernel/package.json', {})).toHaveLength(1)
  expect(tagFaults('libs/attic/package.json', { nx: { tags: ['room:attic'] } })).toHaveLength(2)
})
