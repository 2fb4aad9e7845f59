import { setImmediate as tick } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { TenantTurns } from './turns.ts'

const [a, b] = [tenantId(newId()), tenantId(newId())]

/** Works that end when they are told to. */
function works() {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    log.push(name)
    return new Promise<void>((end) => ends.set(name, end))
  }
  const end = (name: string) => {
    ends.get(name)!()
    return tick()
  }
  return { log, work, end }
}

it('runs some works concurrently and others exclusively, each after what came before it', async () => {
  const turns = new TenantTurns()
  const { log, work, end } = works()
  for (const name of ['one', 'two']) void turns.beside(a, work(name))
  void turns.alone(a, work('alone'))
  void turns.beside(a, work('three'))
  void turns.beside(b, work('another tenant'))
  await tick()
  expect(log).toEqual(['one', 'two', 'another tenant'])
  await end('one')
  expect(log).toHaveLength(3)
  await end('two')
  expect(log.slice(3)).toEqual(['alone'])
  await end('alone')
  expect(log.slice(4)).toEqual(['three'])
})
it('goes on after a failure, which its caller gets', async () => {
  const turns = new TenantTurns()
  const fail = async () => {
    throw new Error('no')
  }
  const ends = await Promise.allSettled([
    turns.alone(a, fail),
    turns.beside(a, fail),
    turns.alone(a, async () => 'yes'),
  ])
  expect(ends.map((one) => one.status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})
it('lets nothing be alone beside a work that is still under way, whatever ended meanwhile', async () => {
  const turns = new TenantTurns()
  const { log, work, end } = works()
  for (const name of ['one', 'two']) void turns.beside(a, work(name))
  await tick()
  await end('one')
  void turns.alone(a, work('alone'))
  await tick()
  expect(log).toEqual(['one', 'two'])
  await end('two')
  expect(log).toEqual(['one', 'two', 'alone'])
  await end('alone')
})
it('keeps nothing of a tenant that has no work any more', async () => {
  const turns = new TenantTurns()
  const { work, end } = works()
  void turns.beside(a, work('one'))
  void turns.alone(a, work('two'))
  await tick()
  expect(Reflect.get(turns, 'turns')).toHaveProperty('size', 1)
  for (const name of ['one', 'two']) await end(name)
  expect(Reflect.get(turns, 'turns')).toHaveProperty('size', 0)
})
