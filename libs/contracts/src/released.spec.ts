import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generators } from '../../../tools/generators.mjs'
import { changedSinceTag, currentSchemas, parsed, RELEASED, releasedSchemas } from './release.ts'
import { compareWithReleased, type Schemas } from './releases.ts'

const released = releasedSchemas()

it('keeps every released event as it was released', async () => {
  expect(Object.keys(released).length).toBeGreaterThan(0)
  expect(compareWithReleased(released, parsed(await currentSchemas())).faults).toEqual([])
})

it('keeps the released files as the last release tag has them', () => {
  expect(changedSinceTag().filter((file) => file.endsWith('.json'))).toEqual([])
})

it('lets no generator write the released files', async () => {
  for (const { files, run } of generators)
    for (const path of [...files, ...Object.keys(await run())])
      expect(`${path}/`.startsWith(`${RELEASED}/`) || RELEASED.startsWith(`${path}/`), path).toBe(false)
}, 120_000)

interface Property {
  type?: string
  pattern?: string
  description?: string
  enum: string[]
  properties: Record<string, Property>
}
interface Json {
  title: string
  'x-stream': string
  properties: Record<string, Property>
  required: string[]
}
const FILE = 'orders.order-held@1.json'
const held = () => structuredClone(released[FILE]) as Json
const faultsAfter = (change: (schema: Json) => void) => {
  const schema = held()
  change(schema)
  return compareWithReleased({ [FILE]: released[FILE] }, { [FILE]: schema }).faults
}

describe('a planted change of a released event', () => {
  const breaks: Record<string, (schema: Json) => void> = {
    'a property less': (schema) => delete schema.properties['name'],
    'a property more': (schema) => (schema.properties['extra'] = { ...schema.properties['name']! }),
    'another type': (schema) => (schema.properties['name']!.type = 'number'),
    'an optional property that becomes required': (schema) => schema.required.push('question'),
    'a required property that becomes optional': (schema) => schema.required.pop(),
    'one more value of an enum': (schema) => schema.properties['reason']!.enum.push('weather'),
    'one value of an enum less': (schema) => schema.properties['reason']!.enum.pop(),
    'another format inside a nested object': (schema) =>
      (schema.properties['customer']!.properties['phone']!.pattern = '^3'),
    'another stream': (schema) => (schema['x-stream'] = 'orders.other'),
  }
  it.each(Object.entries(breaks))('is found: %s', (_, change) => {
    expect(faultsAfter(change).join()).toMatch(/^orders\.order-held@1 was released and changed: .* make version 2/)
  })

  it('is found when the event is gone', () => {
    expect(compareWithReleased({ [FILE]: held() }, {}).faults).toEqual([expect.stringContaining('is gone')])
  })

  it('is found in a property whose name is also a keyword', () => {
    const of = (type: string): Schemas => ({ [FILE]: { properties: { title: { type } } } })
    expect(compareWithReleased(of('string'), of('number')).faults).toHaveLength(1)
  })

  it('is none when only descriptions or the order of names change', () => {
    const change = (schema: Json) => {
      schema.title = 'Order held'
      schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse())
      schema.properties['name']!.description = 'as the shop shows it'
      schema.required.reverse()
    }
    expect(faultsAfter(change)).toEqual([])
  })

  it('is none when the event is new', () => {
    expect(compareWithReleased({}, { [FILE]: held() })).toEqual({ faults: [], unreleased: [FILE] })
  })
})

describe('a released file changed by hand', () => {
  let clone = ''
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, stdio: 'ignore' })
  const write = (name: string, text: string) => writeFileSync(join(clone, RELEASED, name), text)
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'litper-released-'))
    mkdirSync(join(clone, RELEASED), { recursive: true })
    git('init')
    write('a@1.json', '{}')
    git('add', '.')
    git('-c', 'user.name=spec', '-c', 'user.email=spec@example.test', 'commit', '-m', 'Release')
  })
  afterEach(() => rmSync(clone, { recursive: true, force: true }))

  it('is found by the tag of the last release, also when it is gone', () => {
    git('tag', 'v0.1.0')
    write('b@1.json', '{}')
    expect(changedSinceTag(clone)).toEqual([])
    write('a@1.json', '{"type":"string"}')
    expect(changedSinceTag(clone)).toEqual([`${RELEASED}/a@1.json`])
    rmSync(join(clone, RELEASED, 'a@1.json'))
    expect(changedSinceTag(clone)).toEqual([`${RELEASED}/a@1.json`])
  })

  it('is allowed before the first release', () => {
    write('a@1.json', '{"type":"string"}')
    expect(changedSinceTag(clone)).toEqual([])
  })
})
