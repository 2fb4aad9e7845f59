import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KINDS } from './kinds.mjs'

const root = join(import.meta.dirname, '../..')
const plan = (kind: string, name: string, ...options: string[]) => KINDS[kind]!(root, name, options)

describe('npm run new', () => {
  it.each([
    ['service', 'returns'],
    ['event', 'orders.carrier-changed', '--for', 'tracking'],
    ['operation', 'orders.change_carrier'],
    ['carrier', 'rapid-ox'],
    ['connector', 'pigeon-post'],
    ['adapter', 'cache.pebble'],
  ])('leaves nothing to fill in a new %s %s', (kind, name, ...options) => {
    const { files, changes = {}, left } = plan(kind, name, ...options)
    for (const [path, content] of Object.entries({ ...files, ...changes }))
      expect(`${path}\n${content}`).not.toMatch(/__[a-z_]+__/i)
    expect(left.length).toBeGreaterThan(0)
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
