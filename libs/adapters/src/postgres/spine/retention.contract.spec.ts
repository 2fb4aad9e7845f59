import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../testing.ts'
import { PostgresInbox } from './inbox.ts'
import { forgetOld } from './retention.ts'

const DAY = 86_400_000
const tenant = tenantId(newId())
let test: TestDatabase
beforeAll(async () => {
  test = await startTestDatabase({ scope: () => tenant })
})
afterAll(() => test.stop())

const log = async () =>
  (await test.db.query<{ position: string }>('SELECT position FROM spine.log ORDER BY position')).map((row) =>
    Number(row.position),
  )
const fill = (ages: readonly number[]) =>
  test.db.query(
    `INSERT INTO spine.log (tenant_id, stream, envelope, at)
     SELECT $1, 's', '{}', now() - make_interval(days => age) FROM unnest($2::int[]) WITH ORDINALITY AS u(age, n) ORDER BY n`,
    [tenant, ages],
  )
const cursor = (group: string, position: number) =>
  test.db.query(
    'INSERT INTO spine.cursors VALUES ($1, $2) ON CONFLICT (consumer) DO UPDATE SET position = excluded.position',
    [group, position],
  )

it('forgets of the log what is a week old and every group has handled', async () => {
  await fill([30, 20, 10, 8, 6, 0])
  await forgetOld(test.db.spine, new Date())
  expect(await log()).toEqual([1, 2, 3, 4, 5, 6]) // no group is known: one may come and begin at the beginning
  await cursor('quick', 6)
  await cursor('slow', 2)
  await forgetOld(test.db.spine, new Date())
  expect(await log()).toEqual([3, 4, 5, 6])
  await cursor('slow', 6)
  await forgetOld(test.db.spine, new Date())
  expect(await log()).toEqual([5, 6])
})

it('goes on at once when there is more than one statement takes', async () => {
  await fill(Array(5100).fill(9))
  await cursor('quick', 10_000)
  await cursor('slow', 10_000)
  await test.db.query('UPDATE spine.log SET at = now() - make_interval(days => 9)')
  expect(await forgetOld(test.db.spine, new Date())).toBe(true)
  expect(await forgetOld(test.db.spine, new Date())).toBe(false)
  expect(await log()).toEqual([])
})

it('remembers an event for longer than a dead letter may be replayed', async () => {
  const inbox = new PostgresInbox(test.db)
  const [old, middle, fresh] = [60, 40, 0].map((days) => newId(Date.now() - days * DAY)) as [string, string, string]
  const claim = () => test.db.transaction(() => inbox.claim('group', [old, middle, fresh]))
  await claim()
  await forgetOld(test.db.spine, new Date())
  expect(await test.db.transaction(() => inbox.claim('other', [old]))).toEqual(new Set([old]))
  expect(await claim()).toEqual(new Set([old]))
})
