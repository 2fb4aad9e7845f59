import { newId, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import type { OperationAnswer, Operations } from '@litper/ports'
import { expect, it } from 'vitest'
import type { RunEvent } from '../domain/runs/run-events.ts'
import { calledIn, deciders, namePeople } from './name-people.ts'

const ANA = newId()
const people = [
  { id: ANA, name: 'Ana Ríos', email: 'ana@tienda.example', roles: ['owner'] },
  { id: newId(), name: 'Luis Parra', email: 'luis@tienda.example', roles: ['operator'] },
]
const answering = (answer: OperationAnswer | Error) => {
  const asked: string[] = []
  const call: Operations['call'] = async (name, _, { scopes }) => {
    asked.push(`${name} ${scopes.join()}`)
    if (answer instanceof Error) throw answer
    return answer
  }
  return { asked, operations: { call, catalogue: async () => [] } }
}
const ok = { ok: true, status: 200, body: { data: people, nextCursor: null } } as const
const as = <T>(role: string, work: () => T) =>
  runInContext({ tenant: tenantId(newId()), actor: { kind: 'user', id: 'x', roles: [role] } }, work)
const decided = (by: string): RunEvent => ({
  ...{ kind: 'approval_decided', call: 1, decision: 'approved', hash: 'h', by },
  at: '2026-11-30T08:00:00.000Z',
})

it('names who decided, and nobody else, by one call of the described operation', async () => {
  const { asked, operations } = answering(ok)
  const named = await namePeople(operations, deciders([decided(ANA), decided(ANA), decided('system')]))
  expect([...named]).toEqual([[ANA, { name: 'Ana Ríos', email: 'ana@tienda.example' }]])
  expect(asked).toEqual(['users.list users:read'])
})

it('asks for nobody where nobody decided', async () => {
  const { asked, operations } = answering(ok)
  expect((await namePeople(operations, deciders([decided('system')]))).size + asked.length).toBe(0)
})

it('shows a receipt without names while they cannot be read', async () => {
  const refused = { ok: false, status: 403, code: 'auth.permission_missing', detail: '' } as const
  for (const answer of [refused, new Error('away')])
    expect((await namePeople(answering(answer).operations, [ANA])).size).toBe(0)
})

it('calls a person by the full name only to who may see people', async () => {
  const named = await namePeople(answering(ok).operations, [ANA])
  expect(['owner', 'operator', 'viewer'].map((role) => as(role, () => calledIn(named)(ANA)))).toEqual([
    ...['Ana Ríos', 'Ana Ríos', 'Ana R.'],
  ])
  expect(as('owner', () => calledIn(named)('system'))).toBe('system')
})
