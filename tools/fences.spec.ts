import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantHouse } from './fences/planted-house.ts'
import { ALSO_ILLEGAL, CIRCLE_BACK, ILLEGAL, LEGAL } from './fences/plants.ts'

const root = join(import.meta.dirname, '..')
const config = await extractConfig(join(root, '.dependency-cruiser.mjs'))
const rules = (config.forbidden ?? []).map((rule) => rule.name ?? '')
const illegal = [...Object.entries(ILLEGAL).map(([rule, plant]) => [rule, ...plant] as const), ...ALSO_ILLEGAL]

let house = ''
const complaints = new Map<string, string[]>()

beforeAll(async () => {
  house = plantHouse([...illegal.map(([, file, imported]) => [file, imported] as const), CIRCLE_BACK, ...LEGAL])
  const { output } = await cruise(['apps', 'libs'], {
    ...config.options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  })
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    complaints.set(from, [...(complaints.get(from) ?? []), rule.name])
  }
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the fences', () => {
  it('have a planted break for every rule', () => {
    expect(rules.filter((rule) => !(rule in ILLEGAL))).toEqual([])
  })

  it.each(illegal)('%s complains of %s importing %s', (rule, file) => {
    expect(complaints.get(file) ?? []).toContain(rule)
  })

  it.each(LEGAL)('are silent about %s importing %s', (file) => {
    expect(complaints.get(file) ?? []).toEqual([])
  })

  it('name a room or floor in every message', () => {
    const mute = (config.forbidden ?? []).filter(
      (rule) => !/libs\/|apps\/|(edge|store|domain|usecases)\//.test(rule.comment ?? ''),
    )
    expect(mute.map((rule) => rule.name)).toEqual([])
  })
})
