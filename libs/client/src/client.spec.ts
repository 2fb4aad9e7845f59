import { expect, expectTypeOf, it } from 'vitest'
import { createLitperClient, type Input, type Output, ProblemError } from './index.ts'

const ID = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'
const answering = (status: number, body: unknown, type = 'application/json') => {
  const asked: { method: string; url: string; authorization: string | null; body: string }[] = []
  const client = createLitperClient({
    url: 'http://litper.test/',
    authorization: () => 'Bearer t',
    fetch: async (request) => {
      const { method, url, headers } = request
      asked.push({ method, url, authorization: headers.get('authorization'), body: await request.text() })
      const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
      return new Response(text, { status, headers: { 'content-type': type } })
    },
  })
  return { client, asked }
}

it('puts one input where the operation has it: path, query or body', async () => {
  const { client, asked } = answering(200, {})
  await client.call('orders.list', { status: 'on_hold', limit: 10 })
  await client.call('orders.cancel', { id: ID, reason: 'no stock' })
  expect(asked).toEqual([
    {
      method: 'GET',
      url: 'http://litper.test/api/v1/orders?status=on_hold&limit=10',
      authorization: 'Bearer t',
      body: '',
    },
    {
      method: 'POST',
      url: `http://litper.test/api/v1/orders/${ID}/cancel`,
      authorization: 'Bearer t',
      body: '{"reason":"no stock"}',
    },
  ])
})

it('answers JSON, nothing and files', async () => {
  expect(await answering(200, { data: [], nextCursor: null }).client.call('orders.list', {})).toEqual({
    data: [],
    nextCursor: null,
  })
  expect(await answering(204, undefined).client.call('api_keys.revoke', { id: ID })).toBeUndefined()
  const label = await answering(200, '%PDF', 'application/pdf').client.call('waybills.read_label', { number: '1' })
  expect(await label.text()).toBe('%PDF')
})

it('throws what the problem says, and a status when it says nothing', async () => {
  const conflict = answering(409, { code: 'order.cannot_confirm', status: 409 }, 'application/problem+json')
  await expect(conflict.client.call('orders.confirm', { id: ID })).rejects.toMatchObject({
    name: 'ProblemError',
    status: 409,
    code: 'order.cannot_confirm',
  })
  await expect(answering(502, '<html>', 'text/html').client.call('me.show', {})).rejects.toEqual(
    new ProblemError('me.show', 502, undefined),
  )
})

it('is typed by the descriptions', () => {
  expectTypeOf<Input<'orders.cancel'>>().toEqualTypeOf<{ id: string; reason?: string }>()
  expectTypeOf<Output<'orders.cancel'>['total']>().toEqualTypeOf<{ amount: string; currency: string }>()
  expectTypeOf<Output<'api_keys.revoke'>>().toEqualTypeOf<undefined>()
  expectTypeOf<Output<'waybills.read_label'>>().toEqualTypeOf<Blob>()
})
