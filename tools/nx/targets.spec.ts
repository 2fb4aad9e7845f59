import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { targetsOf } from './targets.mjs'

const root = join(import.meta.dirname, '../..')

it('builds what has a main.ts, and tests what has specs', () => {
  expect(targetsOf(root, 'apps/litper')).toMatchObject({
    build: { command: 'node tools/run.mjs build litper', outputs: ['{workspaceRoot}/dist/litper'] },
    test: { command: 'node tools/run.mjs test apps/litper/' },
  })
  expect(targetsOf(root, 'apps/journey-e2e')).toMatchObject({
    build: { command: 'node tools/run.mjs build journey-e2e journey-e2e/story' },
  })
  expect(Object.keys(targetsOf(root, 'apps/orders'))).toEqual(['build'])
  expect(Object.keys(targetsOf(root, 'libs/services/orders'))).toEqual(['test'])
  expect(targetsOf(root, 'libs/carriers')).toEqual({})
})

it('has every target’s inputs in nx.json', () => {
  const { targetDefaults } = JSON.parse(readFileSync(join(root, 'nx.json'), 'utf8'))
  expect(Object.keys(targetDefaults).sort()).toEqual(['build', 'test'])
  for (const { cache, inputs } of Object.values<{ cache: boolean; inputs: string[] }>(targetDefaults)) {
    expect(cache).toBe(true)
    expect(inputs.length).toBeGreaterThan(0)
  }
})
