import { readFileSync } from 'node:fs'
import type { Facts, Talk, Turn } from './talk.ts'

export const CRITERIA = ['answered', 'true', 'polite', 'window', 'handover'] as const
export type Label = '1' | '0' | '-'
export interface Labelled {
  readonly talk: Talk
  readonly labels: Readonly<Record<(typeof CRITERIA)[number], Label>>
}
interface Line {
  readonly s?: string
  readonly t: readonly [who: 'c' | 'b' | 'p' | 'h' | 'x', minute: number, text: string][]
  readonly l: string
}
const BY = { c: 'customer', b: 'bot', p: 'person', h: 'handover', x: 'bot' } as const
const BEGAN = Date.parse('2026-11-20T14:00:00Z')

/** What a person would say of each conversation: data/conversations/README.md. */
export const labelled = (half: 'dev' | 'test'): Labelled[] =>
  readFileSync(new URL(`../../../data/conversations/${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => read(JSON.parse(line) as Line))

/** All that are named in them. */
export const carriersOf = (all: readonly Labelled[]): string[] => [
  ...new Set(all.flatMap(({ talk }) => talk.flatMap(({ facts }) => facts?.carrier ?? []))),
]

function read({ s, t, l }: Line): Labelled {
  const facts = s === undefined ? undefined : factsOf(s)
  const talk = t.map(
    ([who, minute, text]): Turn => ({
      by: BY[who],
      at: new Date(BEGAN + minute * 60_000).toISOString(),
      text,
      ...(facts && { facts }),
      ...(who === 'x' && { lost: true }),
    }),
  )
  return { talk, labels: Object.fromEntries(CRITERIA.map((id, at) => [id, l[at]])) as Labelled['labels'] }
}
function factsOf(known: string): Facts {
  const [status = '', carrier = '', collect = ''] = known.split('/')
  return { status, ...(carrier && { carrier }), ...(collect && { collect: Number(collect) }) }
}
