import { expect, it } from 'vitest'
import { rulesFrom } from './rules-read.ts'

const form = (fields: readonly (readonly [string, string])[]) => {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}
const KNOWN = { handOver: { words: [], intents: ['anger' as const], afterUnclear: 1, afterSame: 3 } }

it('reads rules from their form, and keeps what it does not show', () => {
  const given = form([
    ['words', ' abogado \n\ntutela\nabogado'],
    ['intent', 'cancel_order'],
    ['afterUnclear', '2'],
    ['afterSame', '4'],
    ['neverSays', ''],
    ['closeQuietAfterHours', ''],
    ['everyDays', '15'],
  ])
  expect(rulesFrom(given, KNOWN)).toEqual({
    handOver: { words: ['abogado', 'tutela'], intents: ['anger', 'cancel_order'], afterUnclear: 2, afterSame: 4 },
    neverSays: [],
    closeQuietAfterHours: null,
    satisfaction: { on: false, everyDays: 15 },
  })
})
