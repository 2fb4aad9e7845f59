import { expect, it } from 'vitest'
import { askedIn, type Spoken } from './asked.ts'

let n = 0
const customer = (text?: string): Spoken => ({ id: String(n++), direction: 'in', ...(text !== undefined && { text }) })
const bot = (text: string): Spoken => ({ id: String(n++), direction: 'out', text })
const ana = (text: string): Spoken => ({ id: String(n++), direction: 'out', text, author: 'ana' })
const note = (text: string): Spoken => ({ id: String(n++), direction: 'note', text, author: 'ana' })
const MEANS: Record<string, string> = { hola: 'greeting', gracias: 'thanks_or_goodbye', mmm: 'other' }
const asked = (...messages: Spoken[]) => askedIn(messages, (text) => MEANS[text] ?? 'where_is_order')?.text

it('is the newest message that means something, else the newest', () => {
  expect(asked(customer('¿dónde está?'), customer('¿cuándo llega?'), customer('gracias'))).toBe('¿cuándo llega?')
  for (const nothing of ['hola', 'gracias', 'mmm'])
    expect(asked(customer('¿dónde está?'), customer(nothing))).toBe('¿dónde está?')
  expect(asked(customer('hola'), customer('mmm'), customer('gracias'))).toBe('gracias')
})
it('waits only since a person answered: the bot’s words and notes of the team are no answer', () => {
  expect(asked(customer('¿dónde está?'), bot('va en camino'), note('llamar'))).toBe('¿dónde está?')
  expect(asked(customer('¿dónde está?'), ana('va en camino'), customer('hola'))).toBe('hola')
  expect(asked(customer('¿dónde está?'), ana('va en camino'))).toBeUndefined()
  expect(asked(customer('uno'), ana('a'), customer('dos'), ana('b'), customer('tres'))).toBe('tres')
})
it('has words: a picture without any asks nothing', () => {
  expect(asked(customer('¿dónde está?'), customer(), customer('  '))).toBe('¿dónde está?')
  expect(asked(customer(), bot('hola'))).toBeUndefined()
})
it('is looked for in the last five messages', () => {
  const hellos = (count: number) => Array.from({ length: count }, () => customer('hola'))
  expect(asked(customer('¿dónde está?'), ...hellos(4))).toBe('¿dónde está?')
  expect(asked(customer('¿dónde está?'), ...hellos(5))).toBe('hola')
})
