import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { contractSchemas } from '../../../tools/generators/contracts.mjs'
import { allEvents } from './all-events.ts'
import { streams } from './streams.ts'

const folder = fileURLToPath(new URL('../schemas/', import.meta.url))
const committed = readdirSync(folder).sort()
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))
const fileOf = ({ name, version }: { name: string; version: number }): string => `${name}@${version}.json`

it('has one committed schema for each event, and none left over', () => {
  expect(committed).toEqual(allEvents.map(fileOf).sort())
})

it.each(committed)('is what the code says: %s', async (file) => {
  const now = (await contractSchemas())[`libs/contracts/schemas/${file}`]
  expect(now && JSON.parse(now), 'stale: node tools/run.mjs generate').toEqual(read(file))
})

it('is JSON Schema that a validator compiles, without an empty schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  for (const file of committed) {
    const schema = read(file)
    expect(() => ajv.compile(schema as object), file).not.toThrow()
    expect(emptySchemas(schema), `${file}: a shape that JSON Schema cannot express`).toEqual([])
  }
})

it('puts each event on a stream of the service that it is named after', () => {
  for (const { name, stream } of allEvents) {
    expect(name).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
    expect(stream.split('.')[0]).toBe(name.split('.')[0])
  }
})

it('has the number of partitions of each stream', () => {
  expect(streams.map((one) => one.name)).toEqual([...new Set(allEvents.map((event) => event.stream))].sort())
})

/** Paths of `{}`: zod writes it for a shape that it cannot represent. */
function emptySchemas(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const entries = Object.entries(schema)
  if (entries.length === 0 && !Array.isArray(schema)) return [path]
  return entries.flatMap(([key, inner]) => emptySchemas(inner, `${path}/${key}`))
}
