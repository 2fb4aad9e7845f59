import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from './document.ts'
import { requestOfCall } from './request-of-call.ts'
import { mayCall, type Tool, toolsOf } from './tools.ts'

const committed = new URL('../../../../client/src/generated/openapi.json', import.meta.url)
const tools = toolsOf(JSON.parse(readFileSync(committed, 'utf8')) as Document)
const all = [...tools.values()]
const tool = (name: string): Tool => tools.get(name)!

describe('the tools of our own contract', () => {
  it('are the operations, but for sign-in, access and credentials', () => {
    const names = [...tools.keys()]
    expect(names).toEqual(expect.arrayContaining(['orders_list', 'orders_confirm', 'waybills_find', 'messages_list']))
    expect(
      names.filter((one) => /session(?!s_list)|api_keys_create|users_create|carrier_accounts_put/.test(one)),
    ).toEqual([])
  })

  it('have names that every model takes', () => {
    for (const { name } of all) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/)
  })

  it('stand alone: each reference points into the schema itself', () => {
    const inside = (schema: Schema) => {
      const { $defs = {} } = schema as { $defs?: object }
      for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g))
        expect(Object.keys($defs).map((one) => `#/$defs/${one}`)).toContain(name)
    }
    for (const { inputSchema, outputSchema } of all) [inputSchema, outputSchema ?? {}].map(inside)
  })

  it('tell what a call risks', () => {
    expect(tool('orders_list').annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    expect(tool('orders_confirm').annotations).toMatchObject({ readOnlyHint: false, destructiveHint: true })
    expect(tool('orders_confirm').description).toContain('Undone by orders_hold')
    expect(tool('orders_confirm').inputSchema).toMatchObject({ type: 'object', required: ['id'] })
  })

  it('are offered by role', () => {
    expect(mayCall(tool('orders_confirm'), ['viewer'])).toBe(false)
    expect(mayCall(tool('orders_confirm'), ['operator'])).toBe(true)
    expect(mayCall(tool('orders_list'), ['viewer'])).toBe(true)
  })
})

describe('a call', () => {
  it('puts each argument where the operation takes it', () => {
    expect(requestOfCall(tool('orders_find'), { id: 'shopify:7' })).toEqual({
      method: 'GET',
      url: '/api/v1/orders/shopify%3A7',
    })
    expect(requestOfCall(tool('orders_list'), { status: 'held', limit: 5 }).url).toBe(
      '/api/v1/orders?status=held&limit=5',
    )
    expect(requestOfCall(tool('orders_confirm'), { id: '1', collect: 'nothing' })).toEqual({
      method: 'POST',
      url: '/api/v1/orders/1/confirm',
      body: { collect: 'nothing' },
    })
  })

  it('never names another route, whatever its arguments hold', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('..', '.', '', '../x', 'a/b', '?x=1', '#'), fc.jsonValue())
    const given = fc.dictionary(fc.constantFrom('id', 'number', 'search', 'x', 'kind'), value)
    fc.assert(
      fc.property(fc.constantFrom(...all), given, (one, args) => {
        const { pathname } = new URL(requestOfCall(one, args).url, 'http://host')
        const pattern = new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`)
        expect(pathname).toMatch(pattern)
      }),
    )
  })
})
