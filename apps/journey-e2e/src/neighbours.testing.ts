import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { until } from './http.ts'
import { percentiles } from './journey.ts'
import type { Sandbox } from './sandbox.ts'
import type { World } from './world.ts'

/** What a tenant's orders came to at the outside world: of the demo's, which writes by WhatsApp; the guest writes by Chatea Pro. */
export interface Side {
  readonly messages: number
  readonly duplicates: number
  readonly orderToMessageMs: ReturnType<typeof percentiles>
}
export const TAG = { tags: 'vecino' }

/** The demo places orders at the rate for so long, and each has its message, once; meanwhile something else goes on. */
export async function served(
  sandbox: Sandbox,
  { seconds, rate }: { seconds: number; rate: number },
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<Side> {
  const count = Math.round(seconds * rate)
  const before = (await sandbox.state()).messages
  const since = new Date().toISOString()
  const placing = sandbox.placeOrders({ count, ratePerSecond: rate, template: TAG })
  await Promise.all([placing, meanwhile()])
  const reached = async () => {
    const { orderToMessageMs } = await sandbox.timings(since)
    return orderToMessageMs.length >= count ? orderToMessageMs : undefined
  }
  const timings = await until('every order’s message', reached, { timeoutMs: seconds * 1000 + 90_000, everyMs: 250 })
  const after = (await sandbox.state()).messages
  return {
    messages: after.total - before.total,
    duplicates: after.duplicates - before.duplicates,
    orderToMessageMs: percentiles(timings),
  }
}

interface Kind {
  readonly name: string
  readonly stream: string
  data(): object
  /** Groups that hear of it and fail at it. */
  readonly groups: number
}
/** Breaks its contract: a dead letter at the first try, in agents, chat, crisis, integration, learning, notifications, orders, quality, voice; analytics sets it aside. */
export const UNREADABLE: Kind = {
  name: 'tracking.waybill-created',
  stream: 'tracking.waybill',
  data: () => ({ orderId: 'not an id' }),
  groups: 10,
}
/** Of an order that nobody knows: the orders try it six times in 18 seconds. */
export const UNKNOWN: Kind = {
  name: 'chat.confirmation-answered',
  stream: 'chat.order-answer',
  data: () => ({ orderId: randomUUID(), answer: 'yes' }),
  groups: 1,
}

/** Sends events of these kinds in turn at the rate; resolves to how many dead letters they are to become. */
async function poisoned(
  tables: Tables,
  tenant: string,
  { seconds, perSecond, kinds }: { seconds: number; perSecond: number; kinds: readonly Kind[] },
): Promise<number> {
  const began = performance.now()
  let letters = 0
  for (let n = 0; n < seconds * perSecond; n++) {
    await sleep(Math.max(0, began + (n / perSecond) * 1000 - performance.now()))
    const { name, stream, groups, data } = kinds[n % kinds.length]!
    letters += groups
    await tables.tell({
      id: randomUUID(),
      name,
      version: 1,
      stream,
      key: `poison ${n}`,
      tenant,
      at: new Date().toISOString(),
      correlation: randomUUID(),
      data: data(),
    })
  }
  return letters
}

/** Counts over all tenants, as the database's owner. */
export class Tables {
  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<Tables> {
    const client = new Client({ connectionString: url })
    await client.connect()
    return new Tables(client)
  }

  async count(sql: string, ...parameters: unknown[]): Promise<number> {
    return Number((await this.client.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, parameters)).rows[0]!.n)
  }

  /** The tenants that a table's rows are of. */
  async ids(from: string): Promise<string[]> {
    return (await this.client.query<{ id: string }>(`SELECT tenant_id AS id FROM ${from}`)).rows.map((row) => row.id)
  }

  /** As if a use case had told it. */
  async tell(envelope: object): Promise<void> {
    const { tenant, stream } = envelope as { tenant: string; stream: string }
    await this.client.query('INSERT INTO spine.outbox (tenant_id, shard, stream, envelope) VALUES ($1, $2, $3, $4)', [
      tenant,
      0,
      stream,
      JSON.stringify(envelope),
    ])
  }

  close(): Promise<void> {
    return this.client.end()
  }
}

/** Sends poisoned events of another tenant while the demo is served; resolves once they are dead letters, or are parked no more. */
export async function besidePoison(
  world: Pick<World, 'sandbox'>,
  tables: Tables,
  tenant: string,
  { seconds, rate, perSecond, kinds }: { seconds: number; rate: number; perSecond: number; kinds: readonly Kind[] },
) {
  await served(world.sandbox, { seconds: 2, rate }) // so that both measurements begin warm
  const without = await served(world.sandbox, { seconds, rate })
  let wantedLetters = 0
  const most = { parkedKeys: 0 }
  const beside = await served(world.sandbox, { seconds, rate }, async () => {
    const watching = setInterval(async () => {
      const keys = await tables.count(
        '(SELECT DISTINCT consumer, key FROM spine.parked_events WHERE error IS NOT NULL) k',
      )
      most.parkedKeys = Math.max(most.parkedKeys, keys)
    }, 500)
    wantedLetters = await poisoned(tables, tenant, { seconds, perSecond, kinds })
    clearInterval(watching)
  })
  const names = kinds.map(({ name }) => name)
  const letters = () => tables.count('spine.dead_letters WHERE tenant_id = $1 AND name = ANY($2)', tenant, names)
  await until(
    'every poisoned event to be a dead letter',
    async () => ((await letters()) >= wantedLetters ? true : undefined),
    {
      timeoutMs: 90_000,
      everyMs: 250,
    },
  )
  const figures = {
    without,
    beside,
    ratio: Math.round((beside.orderToMessageMs.p99 / without.orderToMessageMs.p99) * 100) / 100,
    poisoned: seconds * perSecond,
    letters: await letters(),
    stillParked: await tables.count('spine.parked_events'),
    ...most,
  }
  console.log(JSON.stringify(figures))
  return { ...figures, wantedLetters }
}
