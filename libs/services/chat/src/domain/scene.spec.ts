import { expect, it } from 'vitest'
import { sceneOf } from './scene.ts'
import { held, owner, sent } from './scenes.testing.ts'

const subject = (text: string, ...parcels: Parameters<typeof owner>[0]) =>
  sceneOf({ kind: 'text', text, hasLocation: false }, owner(parcels)).subject

it('takes the number of a house for no order while an address is awaited, and for one that is not theirs at any other time', () => {
  expect(subject('casa numero 77', held(1))).toMatchObject({ named: false, unknownNumber: false })
  expect(subject('casa, orden numero 77', sent(1))).toMatchObject({ named: false, unknownNumber: true })
  expect(subject('pedido 1002', held(1), sent(2))).toMatchObject({ named: true, unknownNumber: false })
})
