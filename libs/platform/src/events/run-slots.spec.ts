import { setImmediate as tick } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { RunSlots } from './run-slots.ts'

const [a, b, c] = [tenantId(newId()), tenantId(newId()), tenantId(newId())]

/** Works that end, or fail, when they are told to. */
function works(slots: RunSlots) {
  const log: string[] = []
  const gates = new Map<string, PromiseWithResolvers<string>>()
  const add = (tenant: typeof a, name: string) =>
    slots.run(tenant, () => {
      log.push(name)
      const gate = Promise.withResolvers<string>()
      gates.set(name, gate)
      return gate.promise
    })
  const end = async (name: string, error?: Error) => {
    if (error) gates.get(name)!.reject(error)
    else gates.get(name)!.resolve(name)
    await tick()
  }
  return { log, add, end }
}

it('runs so many at once; then one for each that ends', async () => {
  const { log, add, end } = works(new RunSlots(2, 2))
  const all = ['1', '2', '3', '4'].map((name) => add(a, name))
  await tick()
  expect(log).toEqual(['1', '2'])
  await end('2')
  expect(log).toEqual(['1', '2', '3'])
  await end('1')
  await end('3')
  await end('4')
  expect(await Promise.all(all)).toEqual(['1', '2', '3', '4'])
})
it('gives the next slot to the tenant with the fewest runs under way, then to the first that came', async () => {
  const { log, add, end } = works(new RunSlots(3, 3))
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) void add(a, name)
  for (const name of ['b1', 'b2']) void add(b, name)
  void add(c, 'c1')
  await tick()
  for (const name of ['a1', 'a2', 'a3']) await end(name)
  // one after the other: b had none, then c had none, then a had none
  expect(log).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4'])
  await end('b1')
  expect(log.at(-1)).toBe('b2')
})
it('leaves a slot that one tenant may not have to another', async () => {
  const { log, add, end } = works(new RunSlots(3, 2))
  for (const name of ['a1', 'a2', 'a3', 'a4']) void add(a, name)
  await tick()
  expect(log).toEqual(['a1', 'a2'])
  void add(b, 'b1')
  await tick()
  expect(log).toEqual(['a1', 'a2', 'b1'])
  await end('b1')
  expect(log).toHaveLength(3)
  await end('a1')
  expect(log.slice(3)).toEqual(['a3'])
})
it('passes a failure to its caller, and the slot on', async () => {
  const { log, add, end } = works(new RunSlots(1, 1))
  const first = add(a, '1')
  const second = add(a, '2')
  await tick()
  await Promise.all([expect(first).rejects.toThrow('no'), end('1', new Error('no'))])
  expect(log).toEqual(['1', '2'])
  await end('2')
  expect(await second).toBe('2')
  void add(a, '3')
  expect(log.at(-1)).toBe('3')
})
