import { DomainError, newId } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { afterCursor, pageOf } from './paging.ts'
import { parseInput } from './parse-input.ts'

const caught = (work: () => unknown): DomainError => {
  try {
    work()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('parseInput', () => {
  const shape = z.object({ name: z.string().max(5).default('x'), deep: z.record(z.string(), z.unknown()).optional() })
  it('reads a missing input as an empty one, with defaults', () => {
    expect(parseInput(shape, undefined)).toEqual({ name: 'x' })
    expect(parseInput(shape, null)).toEqual({ name: 'x' })
  })
  it('names the fields, never their values', () => {
    const error = caught(() => parseInput(shape, { name: 'secret value' }))
    expect(error).toMatchObject({ code: 'request.invalid', kind: 'invalid' })
    expect(JSON.stringify(error.details)).toContain('"field":"name"')
    expect(JSON.stringify(error.details)).not.toContain('secret')
  })
  it('refuses a NUL anywhere in the input', () => {
    expect(caught(() => parseInput(shape, { name: 'a\0' })).details).toMatchObject({ fields: [{ field: 'name' }] })
    expect(caught(() => parseInput(shape, { deep: { a: ['b', { c: '\0' }] } })).details).toMatchObject({
      fields: [{ field: 'deep.a.1.c' }],
    })
    expect(caught(() => parseInput(shape, { deep: { 'a\0': 1 } })).code).toBe('request.invalid')
  })
})

describe('keyset pages', () => {
  it('give each row exactly once, with every page size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }), (count, limit) => {
        const all = Array.from({ length: count }, (_, index) => ({ id: newId(1_000_000 - index) }))
        const seen: string[] = []
        let cursor: string | undefined
        for (let page = 0; page <= count; page++) {
          const after = afterCursor(cursor)
          const rest = all.filter((row) => after === undefined || row.id < after)
          const { data, nextCursor } = pageOf(rest.slice(0, limit + 1), limit)
          seen.push(...data.map((row) => row.id))
          if (nextCursor === null) break
          cursor = nextCursor
        }
        expect(seen).toEqual(all.map((row) => row.id))
      }),
    )
  })
  it('refuses a cursor that is not ours', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!/^[0-9a-f-]{36}$/i.test(Buffer.from(text, 'base64url').toString()))
        expect(caught(() => afterCursor(text))).toMatchObject({ code: 'request.cursor', kind: 'invalid' })
      }),
    )
  })
})
