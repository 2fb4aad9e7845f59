import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Operation } from './operation.ts'
import { readInput } from './read-input.ts'

const base = {
  name: 'things.do',
  summary: { es: 'x', en: 'x' },
  output: z.object({}),
  roles: 'everyone',
  scope: 'things:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'thing.not_found': 'not_found' },
} as const
const listing = {
  ...base,
  http: ['GET', '/api/v1/things'],
  input: z.object({
    limit: z.number().int().min(1).max(100).default(50),
    open: z.boolean().optional(),
    word: z.string().optional(),
  }),
} as const satisfies Operation
const naming = {
  ...base,
  http: ['POST', '/api/v1/things/:id/name'],
  input: z.object({ id: z.uuid(), name: z.string().min(1) }),
} as const satisfies Operation
const changing = {
  ...base,
  http: ['PUT', '/api/v1/things'],
  input: z.object({ name: z.string().min(1).optional() }),
} as const satisfies Operation
const ID = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'nothing thrown'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

it('reads the text of a query as what the input asks for', () => {
  expect(readInput(listing, { query: { limit: '7', open: 'true', word: '7' } })).toEqual({
    limit: 7,
    open: true,
    word: '7',
  })
  expect(readInput(listing, { query: {} })).toEqual({ limit: 50 })
})

it.each([
  { limit: '0' },
  { limit: '101' },
  { limit: '1e1' },
  { limit: '' },
  { limit: ['1', '2'] },
  { open: 'yes' },
  { word: ['a'] },
  { word: 'a\0' },
])('refuses a query that does not fit: %j', (query) => {
  expect(codeOf(() => readInput(listing, { query }))).toBe('request.invalid')
})

it('prefers the path to the body, so that a body cannot name another resource', () => {
  const body = { id: '0192f0c1-7d3a-7c4e-9a51-000000000000', name: 'Ana' }
  expect(readInput(naming, { params: { id: ID }, body })).toEqual({ id: ID, name: 'Ana' })
})

it('gives a path that cannot be an id the answer for an unknown id', () => {
  expect(codeOf(() => readInput(naming, { params: { id: '7' }, body: { name: 'Ana' } }))).toBe('thing.not_found')
})

it.each([undefined, null, [], [1], 'text', 7])('refuses a body that is no object: %j', (body) => {
  expect(codeOf(() => readInput(naming, { params: { id: ID }, body }))).toBe('request.invalid')
})

it('reads no body as an empty one where every field is optional', () => {
  expect(readInput(changing, {})).toEqual({})
})

it.each([null, [], 'text', 7, false, Buffer.from('null')])('refuses a body that is no object there too: %j', (body) => {
  expect(codeOf(() => readInput(changing, { body }))).toBe('request.invalid')
})

it.each(['toString', 'constructor', '__proto__'])('passes over ?%s, which names no field', (name) => {
  expect(readInput(listing, { query: Object.fromEntries([[name, '1']]) })).toEqual(readInput(listing, {}))
})

it('gives an input in its shape or refuses the request, for any request', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (body, query) => {
      const outcome = [
        codeOf(() => expect(naming.input.parse(readInput(naming, { params: { id: ID }, body }))).toBeDefined()),
        codeOf(() => expect(listing.input.parse(readInput(listing, { query }))).toBeDefined()),
      ]
      for (const one of outcome) expect(['request.invalid', 'nothing thrown']).toContain(one)
    }),
  )
})
