import { setTimeout as sleep } from 'node:timers/promises'
import type { Lab } from './lab.ts'
import { askSandbox } from './orders.ts'
import type { Result } from './report.ts'
import { latency } from './stats.ts'
import type { System } from './system.ts'

const WORDS = ['hola', '¿dónde está mi pedido?', 'gracias']
/** As many posts to the sandbox's phone are open at a time. */
const AT_A_TIME = 40
const STEADY_PER_SECOND = 10
const PATIENCE_MS = 180_000

interface Said {
  readonly to: string
  readonly at: string
}
/** What each phone wrote, in milliseconds, in its order. */
type Wrote = Map<string, number[]>

const phoneOf = (n: number) => `+5731${String(60_000_000 + n)}`

/**
 * Many customers write to the bot at once, each three times: is every message answered once, in the order of its customer, and how soon.
 * Then the same words at a steady pace: what one answer takes on its way from phone to phone.
 */
export async function chat(lab: Lab): Promise<Result> {
  const system = await lab.system('chat')
  try {
    const customers = lab.options.quick ? 100 : 1000
    await told(system, 50, 0, (write) => write())
    const atOnce = await told(system, customers, 10_000, (write) => write())
    const steady = await told(system, Math.round(customers / 5), 20_000, (write) => paced(write))
    const checks = await checked(system)
    const { p50, p99 } = latency(steady.answerMs)
    const burst = latency(atOnce.answerMs)
    return {
      figures: [
        { what: `answers a second, ${customers} conversations at once`, unit: '/s', ours: atOnce.perSecond },
        { what: 'answer, all at once: p50', unit: 'ms', ours: burst.p50 },
        { what: 'answer, all at once: p99', unit: 'ms', ours: burst.p99 },
        { what: `answer, ${STEADY_PER_SECOND} messages a second: p50`, unit: 'ms', ours: p50 },
        {
          what: `answer, ${STEADY_PER_SECOND} messages a second: p99`,
          unit: 'ms',
          ours: p99,
          goal: 1000,
          atMost: true,
        },
        { what: 'messages that are not answered exactly once', unit: '', ours: checks.notOnce, goal: 0, atMost: true },
        { what: 'conversations out of order', unit: '', ours: checks.outOfOrder, goal: 0, atMost: true },
      ],
      details: { customers, messages: customers * WORDS.length, seconds: atOnce.seconds },
      notes: [
        'From the post at the customer’s phone to the answer at that phone, by the sandbox’s clock; the way of WhatsApp itself is not in it.',
      ],
    }
  } finally {
    await system.close()
  }
}

/** @param drive calls the posts; how fast is its choice */
async function told(
  system: System,
  customers: number,
  from: number,
  drive: (write: () => Promise<void>) => Promise<void>,
): Promise<{ answerMs: number[]; perSecond: number; seconds: number }> {
  const since = new Date().toISOString()
  const started = performance.now()
  const wrote: Wrote = new Map()
  const phones = Array.from({ length: customers }, (_, n) => phoneOf(from + n))
  for (const text of WORDS) {
    const left = phones.map((phone) => async () => {
      wrote.set(phone, [...(wrote.get(phone) ?? []), Date.now()])
      await askSandbox(system, '/sandbox/whatsapp/inbound', { from: phone, text })
    })
    const worker = async () => {
      for (let write = left.shift(); write; write = left.shift()) await drive(write)
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  }
  const answers = await answered(system, since, wrote)
  const seconds = (performance.now() - started) / 1000
  return { answerMs: delays(wrote, answers), perSecond: (customers * WORDS.length) / seconds, seconds }
}

/** Forty writers share the pace. */
async function paced(write: () => Promise<void>): Promise<void> {
  await write()
  await sleep((1000 * AT_A_TIME) / STEADY_PER_SECOND)
}

async function answered(system: System, since: string, wrote: Wrote): Promise<Said[]> {
  const wanted = [...wrote.values()].flat().length
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const path = `/sandbox/whatsapp/messages?since=${encodeURIComponent(since)}&limit=100000`
    const { messages } = await askSandbox<{ messages: Said[] }>(system, path)
    const answers = messages.filter(({ to }) => wrote.has(plus(to)))
    if (answers.length >= wanted) return answers
    if (performance.now() > until) throw new Error(`${answers.length} of ${wanted} messages were answered`)
    await sleep(500)
  }
}
const plus = (phone: string) => (phone.startsWith('+') ? phone : `+${phone}`)

/** The n-th answer of a phone is to its n-th message. */
function delays(wrote: Wrote, answers: readonly Said[]): number[] {
  const byPhone = Map.groupBy(answers, ({ to }) => plus(to))
  return [...wrote].flatMap(([phone, times]) => {
    const said = (byPhone.get(phone) ?? []).map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
    return times.map((time, n) => Math.max(0, (said[n] ?? Number.POSITIVE_INFINITY) - time))
  })
}

/**
 * In each conversation a message and its answer take turns, and the words come as they arrived: webhooks of one customer that are sent at
 * once may overtake each other on the way to us. Kafka keeps no log that SQL can read: there the order is not counted.
 */
async function checked(system: System): Promise<{ notOnce: number; outOfOrder: number }> {
  const talks = await system.query<{ phone: string; turns: string; words: string[] }>(
    `SELECT c.phone, string_agg(m.direction, ' ' ORDER BY m.id) AS turns, array_agg(m.text ORDER BY m.id) FILTER (WHERE m.direction = 'in') AS words
     FROM chat.messages m JOIN chat.conversations v ON v.id = m.conversation_id JOIN chat.contacts c ON c.id = v.contact_id GROUP BY c.phone`,
  )
  const arrived = await system.query<{ phone: string; words: string[] }>(
    `SELECT envelope -> 'data' -> 'from' ->> 'phone' AS phone, array_agg(envelope -> 'data' ->> 'text' ORDER BY position) AS words
     FROM spine.log WHERE envelope ->> 'name' = 'integration.customer-wrote' GROUP BY 1`,
  )
  const wordsOf = new Map(arrived.map(({ phone, words }) => [phone, words.join()]))
  const turns = WORDS.map(() => 'in out').join(' ')
  return {
    notOnce: talks.filter((row) => row.turns !== turns).length,
    outOfOrder: talks.filter(({ phone, words }) => wordsOf.has(phone) && wordsOf.get(phone) !== words.join()).length,
  }
}
