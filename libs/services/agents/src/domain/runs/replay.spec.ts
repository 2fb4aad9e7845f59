import { expect, it } from 'vitest'
import { type Play, play, sha } from './in-memory.testing.ts'
import { replay } from './replay.ts'
import type { RunEvent } from './run-events.ts'

/** A repeatable source of numbers. */
function random(seed: number) {
  let state = seed * 7_919
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below) // the low digits repeat too soon
  }
}
const SAID = [
  { tool: 'orders_find', input: { id: '1' } },
  { tool: 'orders_confirm', input: { id: '1' } },
  { tool: 'orders_cancel', input: { id: '2' } },
  { tool: 'orders_list', input: { search: 'x' } },
  { tool: 'nothing', input: {} },
  { tool: 'orders_find', input: '{' },
  { tool: 'hand_over', input: { reason: 'no sé' } },
  'listo',
] as const
const PEOPLE = ['approved', 'approved', 'denied', 'expired'] as const

function recorded(seed: number): readonly RunEvent[] {
  const next = random(seed)
  const model: Play['model'] = () => Array.from({ length: 1 + next(2) }, () => SAID[next(SAID.length)]!)
  return play({ model, person: () => PEOPLE[next(4)]!, dryRun: next(5) === 0, slow: 1 + next(30_000) }).events
}

it('decides 100 recorded runs again byte for byte, as they were kept, without a model', () => {
  const ends = new Set<string>()
  let decisions = 0
  for (let seed = 1; seed <= 100; seed++) {
    const kept = JSON.parse(JSON.stringify(recorded(seed))) as RunEvent[]
    const again = replay(kept, sha)
    expect(again, `run ${seed}`).toMatchObject({ same: true })
    decisions += again.decisions
    for (const event of kept) if (event.kind === 'ended') ends.add(event.end)
  }
  expect(ends.size).toBeGreaterThanOrEqual(4)
  console.log(JSON.stringify({ replayed: 100, decisions, ends: [...ends].sort() }))
})

it('notices a decision that would be another now', () => {
  const kept = recorded(3)
  const place = kept.findIndex(({ kind }) => kind === 'tool_planned' || kind === 'call_refused')
  const changed = kept.map((event, at) => (at === place ? ({ ...event, id: 'other' } as RunEvent) : event))
  expect(replay(changed, sha)).toMatchObject({ same: false, differsAt: place })
})
