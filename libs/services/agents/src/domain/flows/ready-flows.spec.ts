import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MOST_MINUTES } from './flow.ts'
import { AROUND } from './graphs.testing.ts'
import { READY_FLOWS } from './ready-flows.ts'
import { type Offered, problemsOf } from './validate.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { name: string; required?: boolean; schema: object }[]
  readonly requestBody?: { content: Record<string, { schema: { properties: object; required?: string[] } }> }
  readonly 'x-litper': Omit<Offered, 'name' | 'title' | 'input'>
}
const committed = new URL('../../../../../client/src/generated/openapi.json', import.meta.url)
const { paths } = JSON.parse(readFileSync(committed, 'utf8')) as { paths: Record<string, Record<string, Operation>> }
const operations = new Map(
  Object.values(paths).flatMap((one) => Object.values(one).map((it) => [it.operationId, offeredOf(it)])),
)

function offeredOf({ operationId: name, parameters = [], requestBody, 'x-litper': facts }: Operation): Offered {
  const body = requestBody?.content['application/json']?.schema
  const properties = { ...Object.fromEntries(parameters.map((one) => [one.name, one.schema])), ...body?.properties }
  const required = [...parameters.filter((one) => one.required).map((one) => one.name), ...(body?.required ?? [])]
  return { ...facts, name, title: { es: name, en: name }, input: { properties, required } }
}

it.each(READY_FLOWS)('$id can be published as it is, with the operations that there are', ({ graph }) => {
  expect(problemsOf(graph, { ...AROUND, operations })).toEqual([])
  expect(graph.nodes.every((one) => one.kind !== 'wait' || one.minutes <= MOST_MINUTES)).toBe(true)
})
