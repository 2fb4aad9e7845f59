import { expect, it } from 'vitest'
import { fieldsOf, readFields } from './schema-form.ts'

const schema = {
  properties: {
    baseUrl: {
      type: 'string',
      default: 'https://api.example.co',
      description: 'REST',
      es: 'REST, sin ella producción',
    },
    secret: { type: 'string', writeOnly: true },
    port: { type: 'integer' },
    tls: { type: 'boolean' },
    mode: { enum: ['a', 'b'] },
    client: { anyOf: [{ type: 'string' }, { type: 'number' }], description: 'the client' },
  },
  required: ['baseUrl', 'secret', 'client'],
}

it('makes fields from a JSON Schema, the needed ones first', () => {
  expect(fieldsOf(schema).map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ['secret', 'secret', true],
    ['client', 'text', true],
    ['baseUrl', 'text', false],
    ['port', 'number', false],
    ['tls', 'boolean', false],
    ['mode', 'choice', false],
  ])
  const { description, initial } = fieldsOf(schema)[2]!
  expect([description, initial]).toEqual([{ es: 'REST, sin ella producción', en: 'REST' }, 'https://api.example.co'])
  expect(fieldsOf({})).toEqual([])
})

it('reads what was entered, as the schema has it', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['secret', ' s '],
    ['port', '587'],
    ['tls', 'on'],
    ['baseUrl', ''],
  ])
    form.set(name!, value!)
  expect(readFields(schema, form)).toEqual({ secret: 's', port: 587, tls: true })
})
