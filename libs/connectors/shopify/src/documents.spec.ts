import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import {
  buildClientSchema,
  type GraphQLEnumType,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { FULFILLMENT_EVENT_STATUSES } from './codes.ts'
import * as documents from './documents.ts'
import { SHOPIFY_API_VERSION } from './settings.ts'

let schema: GraphQLSchema
beforeAll(() => {
  const entry = fileURLToPath(import.meta.resolve('@shopify/dev-mcp'))
  const packed = readFileSync(join(dirname(entry), 'data', `admin_${SHOPIFY_API_VERSION}.json.gz`))
  const introspection = JSON.parse(gunzipSync(packed).toString('utf8'))
  // Shopify deprecates fields that an interface of theirs does not: not ours to judge.
  schema = buildClientSchema(introspection.data ?? introspection, { assumeValid: true })
})

const operations = Object.values(documents).filter((entry): entry is documents.Operation => typeof entry === 'object')

describe(`documents on Shopify's own schema`, () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s is valid and asks nothing deprecated',
    (_, operation) => {
      const document = parse(operation.document)
      expect(validate(schema, document)).toEqual([])
      expect(validate(schema, document, [NoDeprecatedCustomRule])).toEqual([])
      expect(document.definitions).toMatchObject([{ name: { value: operation.name } }])
    },
  )

  it('knows exactly the statuses of fulfillment events', () => {
    const statuses = schema.getType('FulfillmentEventStatus') as GraphQLEnumType
    expect([...FULFILLMENT_EVENT_STATUSES].sort()).toEqual(
      statuses
        .getValues()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('would complain of a field that does not exist', () => {
    expect(validate(schema, parse('{ order(id: "1") { nonsense } }'))).toHaveLength(1)
  })
})
