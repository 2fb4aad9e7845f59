import { expect, it } from 'vitest'
import { z } from 'zod'
import { file, mediaTypeOf, nothing, type Operation, operation, statusOf } from './operation.ts'

const orders: Operation = {
  name: 'orders.find',
  summary: { es: 'Muestra un pedido', en: 'Show an order' },
  http: ['GET', '/api/v1/orders/:id'],
  input: z.object({ id: z.string() }),
  output: z.object({ id: z.string() }),
  roles: 'everyone',
  scope: 'orders:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
}

it.each<[string, Partial<Operation>]>([
  ['its name is not', { name: 'findOrder' }],
  ['its input lacks id', { input: z.object({}) }],
  ['a read risks nothing', { risk: 'money' }],
  ['a read risks nothing', { undo: 'orders.hold' }],
  ['a GET does not write', { kind: 'write', scope: 'orders:write' }],
  ['its scope does not end in :read', { scope: 'orders:write' }],
])('refuses a description that contradicts itself: %s', (message, change) => {
  expect(() => operation({ ...orders, ...change })).toThrow(message)
  expect(operation(orders)).toBe(orders)
})

it('knows what an answer looks like as JSON', () => {
  const of = (output: z.ZodType, status?: number) => {
    const one = { ...orders, output, status }
    return [mediaTypeOf(one), statusOf(one)]
  }
  expect(of(z.object({}))).toEqual(['application/json', 200])
  expect(of(z.object({}), 202)).toEqual(['application/json', 202])
  expect(of(nothing)).toEqual([undefined, 204])
  expect(of(file('application/pdf'))).toEqual(['application/pdf', 200])
})
