import { newId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../testing.ts'
import { LogTail } from './log-tail.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await startTestDatabase()
})
afterAll(() => test.stop())

const STREAMS = ['a', 'b', 'c']
const tenant = tenantId(newId())

/** A tail whose signals the test gives. */
function openTail() {
  const heard: (() => void)[] = []
  const lost: (() => void)[] = []
  const tail = new LogTail(test.db, {
    on: (_channel, listener) => {
      heard.push(listener)
      return () => true
    },
    onReconnect: (listener) => void lost.push(listener),
  })
  const tell = (all: readonly (() => void)[]) => {
    for (const listener of all) listener()
  }
  return { tail, signal: () => tell(heard), lose: () => tell(lost) }
}
const write = (rows: number) =>
  test.db.query(
    `INSERT INTO spine.log (tenant_id, stream, envelope)
     SELECT $1, ($3::text[])[1 + n % 3], json_build_object('n', n) FROM generate_series(1, $2::int) n`,
    [tenant, rows, STREAMS],
  )
const positions = async () =>
  (await test.db.query<{ position: string }>('SELECT position FROM spine.log ORDER BY position')).map((row) =>
    Number(row.position),
  )

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ write: fc.constantFrom(1, 3, 40, 700, 1500) }) },
  { weight: 6, arbitrary: fc.record({ read: fc.nat({ max: 2 }), most: fc.constantFrom(1, 100, 256) }) },
  { weight: 1, arbitrary: fc.constant({ lose: true as const }) },
)
it('gives each reader every row of the log once and in order, however far behind it is and whoever else reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      await test.db.query('DELETE FROM spine.log')
      const { tail, signal, lose } = openTail()
      const readers = STREAMS.map((stream) => ({ streams: [stream], at: 0, seen: [] as number[], opened: 0 }))
      const read = async (who: number, most: number) => {
        const reader = readers[who]!
        tail.want(reader.streams)
        const rows = await tail.after(reader.at, most, reader.streams)
        for (const row of rows) {
          reader.seen.push(row.position)
          if (reader.streams.includes(row.stream)) expect(row.envelope).toHaveProperty('n')
        }
        reader.at = rows.at(-1)?.position ?? reader.at
        return rows.length
      }
      for (const one of steps) {
        if ('write' in one) {
          await write(one.write)
          signal()
        } else if ('read' in one) await Promise.all([read(one.read, one.most), read((one.read + 1) % 3, 256)])
        else lose()
      }
      for (const who of readers.keys()) while ((await read(who, 256)) > 0);
      for (const reader of readers) expect(reader.seen).toEqual(await positions())
    }),
    { numRuns: 25 },
  )
})

it('says what lies behind a position, and of whom while it has seen all of it', async () => {
  const { tail, signal } = openTail()
  tail.want(['a'])
  await test.db.query('DELETE FROM spine.log')
  await tail.after(0, 1, ['a'])
  const tell = async (stream: string, whose: string, rows: number) => {
    const sql = `INSERT INTO spine.log (tenant_id, stream, envelope) SELECT $1, $2, json_build_object('tenant', $1::uuid) FROM generate_series(1, $3::int)`
    await test.db.query(sql, [whose, stream, rows])
  }
  const other = tenantId(newId())
  await tell('a', tenant, 20)
  await tell('b', other, 3)
  const { tail: fresh } = openTail()
  fresh.want(['a'])
  const first = (await positions())[0]!
  await fresh.after(first, 1, ['a']) // begins at the end of the log: it has not seen these
  expect(fresh.behind(first, ['a']).tenants).toBeUndefined()
  signal()
  await tail.after(first, 1, ['a'])
  expect(tail.behind(first, ['a'])).toEqual({ events: 19, tenants: new Set([tenant]) })
  await tell('a', other, 1)
  await tell('a', tenant, 700)
  signal()
  await tail.after(first, 1, ['a'])
  expect(tail.behind(first, ['a']).tenants).toBeUndefined() // there is more than was read at once
  await tail.after(first, 1, ['a'])
  expect(tail.behind(first, ['a'])).toEqual({ events: 720, tenants: new Set([tenant, other]) })
})
it('asks the database once for all who read at its end', async () => {
  const { tail, signal } = openTail()
  tail.want(STREAMS)
  await test.db.query('DELETE FROM spine.log')
  await tail.after(0, 1, STREAMS)
  await write(9)
  const [last] = (await positions()).slice(-1)
  signal()
  await Promise.all(Array.from({ length: 12 }, () => tail.after(last! - 9, 256, STREAMS)))
  await test.db.query('DELETE FROM spine.log') // who asks now is answered from what was read
  expect(await tail.after(last! - 9, 256, STREAMS)).toHaveLength(9)
})
