import { describe, expect, it } from 'vitest'
import { type Document, type OperationObject, operationsOf, standingAlone } from './document.ts'

const operation = (operationId?: string) => ({ operationId }) as OperationObject
const schemas = {
  Order: { type: 'object', properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } } } },
  Line: {
    type: 'object',
    properties: { price: { $ref: '#/components/schemas/Money' }, note: { type: ['string', 'null'] } },
  },
  Money: { type: 'string' },
  Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
}
const document: Document = { paths: {}, components: { schemas } }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

it('gives each operation of a document, with its method and path', () => {
  const [list, add, find, nameless] = [operation('a.list'), operation('a.add'), operation('a.find'), operation()]
  const paths = { '/a': { get: list, post: add, parameters: nameless }, '/a/{id}': { get: find } }
  expect([...operationsOf({ paths })]).toEqual([
    ['/a', 'GET', list],
    ['/a', 'POST', add],
    ['/a/{id}', 'GET', find],
  ])
})

describe('a schema that stands alone', () => {
  it('is itself where it refers to nothing', () => {
    const plain = { type: 'object', properties: { a: { enum: ['x', null, 1] } } }
    expect(standingAlone(plain, document)).toEqual(plain)
    expect(standingAlone({ $ref: '#/$defs/mine' }, document)).toEqual({ $ref: '#/$defs/mine' })
    const own = { properties: { $ref: { type: 'string' } } }
    expect(standingAlone({ properties: { $ref: 7 } }, document)).toEqual({ properties: { $ref: 7 } })
    expect(standingAlone(own, document)).toEqual(own)
  })
  it('has all that it refers to, each once, however deep', () => {
    expect(standingAlone({ anyOf: [ref('Order'), ref('Line'), { type: 'null' }] }, document)).toEqual({
      anyOf: [{ $ref: '#/$defs/Order' }, { $ref: '#/$defs/Line' }, { type: 'null' }],
      $defs: {
        Order: { type: 'object', properties: { lines: { type: 'array', items: { $ref: '#/$defs/Line' } } } },
        Line: {
          type: 'object',
          properties: { price: { $ref: '#/$defs/Money' }, note: { type: ['string', 'null'] } },
        },
        Money: { type: 'string' },
      },
    })
  })
  it('may contain itself, and takes anything for what the document does not have', () => {
    expect(standingAlone(ref('Tree'), document)).toMatchObject({
      $ref: '#/$defs/Tree',
      $defs: { Tree: { properties: { children: { items: { $ref: '#/$defs/Tree' } } } } },
    })
    for (const none of [document, { paths: {} }, { paths: {}, components: {} }])
      expect(standingAlone(ref('Missing'), none)).toEqual({ $ref: '#/$defs/Missing', $defs: { Missing: true } })
  })
})
