import { newId, tenantId } from '@litper/kernel'
import type { ExecutionContext } from '@nestjs/common'
import { lastValueFrom, of } from 'rxjs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { type Actor, runInContext } from '../context/context.ts'
import { OPERATION } from '../operations/answers.ts'
import { operation } from '../operations/operation.ts'
import { MaskPeople } from './mask-people.interceptor.ts'

const find = operation({
  name: 'orders.find',
  summary: { es: 'x', en: 'x' },
  http: ['GET', '/api/v1/orders'],
  input: z.object({}),
  output: z.unknown(),
  scope: 'orders:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
const asked = (actor: Omit<Actor, 'id'>, what: object = find) => {
  const handler = () => undefined
  Reflect.defineMetadata(OPERATION, what, handler)
  const context = { getHandler: () => handler } as unknown as ExecutionContext
  const answer = of({ customer: { name: 'Ana Ruiz', phone: '+573001234567' } })
  return runInContext({ tenant: tenantId(newId()), actor: { id: 'x', ...actor } }, () =>
    lastValueFrom(new MaskPeople().intercept(context, { handle: () => answer })),
  )
}
const shown = async (actor: Omit<Actor, 'id'>) => JSON.stringify(await asked(actor)).includes('3001234567')

it('shows people to who may see them: by the permissions of the credential, where it has fewer than its roles', async () => {
  expect(await shown({ kind: 'user', roles: ['operator'] })).toBe(true)
  expect(await shown({ kind: 'user', roles: ['viewer'] })).toBe(false)
  const [few, more] = [['orders:read'], ['orders:read', 'people:read']]
  for (const kind of ['api_key', 'user'] as const) {
    expect(await shown({ kind, roles: ['owner'], permissions: few })).toBe(false)
    expect(await shown({ kind, roles: ['owner'], permissions: more })).toBe(true)
  }
  expect(await shown({ kind: 'agent', roles: ['owner'], permissions: few })).toBe(true)
})

it('gives nobody a file that names people without that permission', async () => {
  const label = { ...find, namesPeople: true }
  const key = { kind: 'api_key', roles: ['owner'], permissions: ['orders:read'] } as const
  await expect(async () => asked(key, label)).rejects.toMatchObject({
    code: 'auth.permission_missing',
    details: { needs: 'people:read' },
  })
  expect(await asked({ kind: 'api_key', roles: ['owner'] }, label)).toBeTruthy()
})
