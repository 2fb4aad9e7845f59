import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KINDS } from './kinds.mjs'

const root = join(import.meta.dirname, '../..')
const plan = (kind: string, name: string, ...options: string[]) => KINDS[kind]!(root, name, options)

describe('npm run new', () => {
  it.each([
    ['service', 'returns'],
    ['event', 'orders.note-added', '--for', 'tracking'],
    ['operation', 'orders.add_note'],
    ['carrier', 'rapid-ox'],
    ['connector', 'pigeon-post'],
    ['adapter', 'cache.pebble'],
  ])('leaves nothing to fill in a new %s %s', (kind, name, ...options) => {
    const { files, changes = {}, left } = plan(kind, name, ...options)
    for (const [path, content] of Object.entries({ ...files, ...changes }))
      expect(`${path}\n${content}`).not.toMatch(/__[a-z_]+__/i)
    expect(left.length).toBeGreaterThan(0)
  })

  it('names the key of an event after the thing of its stream', () => {
    const { files } = plan('event', 'orders.note-added', '--for', 'tracking')
    expect(files['libs/contracts/src/orders/note-added.ts']).toContain('key: (data) => data.orderId')
    expect(files['libs/services/tracking/src/edge/note-added.subscriber.spec.ts']).toContain('{ orderId: newId() }')
  })
  it('puts a method before what is private, by the operations as the controller imports them', () => {
    const { changes = {} } = plan('operation', 'orders.add_note')
    const text = changes['libs/services/orders/src/edge/orders.controller.ts']!
    expect(text).toContain('@Answers(operations.addNote)\n')
    expect(text).not.toContain('addNoteOperation')
    const places = ['@Answers(operations.setPolicy)', '@Answers(operations.addNote)', '  private async command(']
    const found = places.map((one) => text.indexOf(one))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(changes['libs/services/orders/src/edge/orders.operations.ts']).toContain("en: 'add note of an order'")
  })

  it.each([
    ['service', 'My Service', 'lower case'],
    ['carrier', '../x', 'lower case'],
    ['event', 'nobody.thing-happened', 'There is no service "nobody"'],
    ['event', 'orders.thing-happened', 'There is no service "nobody"', '--for', 'nobody'],
    ['operation', 'orders', '<nouns>.<verb>'],
    ['operation', 'nobodies.greet', 'No service owns /api/v1/nobodies'],
    ['adapter', 'queue.x', 'cache'],
  ])('refuses a %s %s', (kind, name, complaint, ...options) => {
    expect(() => plan(kind, name, ...options)).toThrow(complaint)
  })
})
