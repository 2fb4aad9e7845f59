import type { Talk, Turn } from './talk.ts'

/** A turn as it is kept until the talk is over. */
export interface Said extends Omit<Turn, 'by'> {
  readonly by: 'customer' | 'us' | 'handover'
  /** Of a customer's words: the event. Of ours: the event that caused them, if one did. */
  readonly event?: string
}
/** A conversation that is not judged yet. */
export interface OpenTalk {
  readonly person: string
  readonly id: string
  readonly conversationId?: string
  readonly orderId?: string
  /** The event of the customer's last words. */
  readonly lastHeard?: string
  readonly said: readonly Said[]
  /** When it is judged, if nothing more is said. */
  readonly dueAt: string
}

const QUIET_MS = 60 * 60_000
/** The customer waits for an answer: the talk stays open longer than a day, so that a late answer is seen as late. */
const WAITING_MS = 30 * 60 * 60_000
const MOST_TURNS = 60
/** What stays open for so long is judged as it is. */
const LONGEST_MS = 72 * 60 * 60_000

/** With one more turn, where its time puts it. */
export function say(talk: OpenTalk, turn: Said): OpenTalk {
  const said = [...talk.said, turn].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-MOST_TURNS)
  const last = said.at(-1)!
  const wait = last.by === 'us' ? QUIET_MS : WAITING_MS
  const due = Math.min(Date.parse(last.at) + wait, Date.parse(said[0]!.at) + LONGEST_MS)
  const heard = turn.by === 'customer' && turn.event !== undefined && { lastHeard: turn.event }
  return { ...talk, ...heard, said, dueAt: new Date(due).toISOString() }
}

/** An answer left, or was lost: the first of those of which nothing is known yet. */
export function settleAnswer(talk: OpenTalk, settled: { readonly sentAt: string } | { readonly lost: true }): OpenTalk {
  const at = talk.said.findIndex((one) => one.by === 'us' && one.sentAt === undefined && !one.lost)
  return at < 0 ? talk : { ...talk, said: talk.said.map((one, n) => (n === at ? { ...one, ...settled } : one)) }
}

/** Who answered: the bot answers what it just heard; what no words of the customer caused, a person wrote. */
export function talkOf({ said }: OpenTalk): Talk {
  const heard = new Set(said.flatMap(({ by, event }) => (by === 'customer' && event ? [event] : [])))
  return said.map(({ event, by, ...turn }) => ({
    ...turn,
    by: by === 'us' ? (event !== undefined && heard.has(event) ? 'bot' : 'person') : by,
  }))
}

/** All talks of the bot are judged, and one in five with a person's words. */
const ONE_OF = 5
export const isReviewed = (id: string, talk: Talk): boolean =>
  talk.some(({ by }) => by === 'customer') &&
  (!talk.some(({ by }) => by === 'person') || Number.parseInt(id.slice(-4), 16) % ONE_OF === 0)

export const openTalk = (person: string, id: string, at: string): OpenTalk => ({ person, id, said: [], dueAt: at })
