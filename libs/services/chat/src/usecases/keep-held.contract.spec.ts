import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { keepHeld } from './keep-held.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

it('asks a hold’s question in other words after an answer that did not help, then calls a person', async () => {
  const phone = newPhone()
  const held = { orderId: newId(), orderName: '#801', phone, question: { code: 'plate', params: { street: 'CL 10' } } }
  const hold = () => world.within(() => keepHeld(world.parts, held))
  const said = () => world.told.heard.filter((one) => one.name === 'chat.reply-composed' && one.data.to.phone === phone)
  const lastText = () => said().at(-1)!.data.text as string
  await hold()
  await hold() // the same news again is no answer
  expect(said()).toHaveLength(0)
  await world.hear(wrote({ phone }, 'Calle 10 barrio laureles'))
  expect([said().length, lastText()]).toEqual([1, expect.stringContaining('Ya lo anotamos')])
  await hold()
  expect([said().length, lastText()]).toEqual([2, expect.stringContaining('CL 10 # 43E-31')])
  await world.hear(wrote({ phone }, 'Calle 10 por la iglesia, barrio laureles'))
  await hold()
  expect([said().length, lastText()]).toEqual([4, expect.stringContaining('persona del equipo')])
  expect(world.told.names({ orderId: held.orderId }).filter((name) => name === 'handoff-requested')).toHaveLength(1)
  await hold()
  expect(said()).toHaveLength(4)
})
