import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import { conflict, newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Database } from './database.ts'
import { replicaFailed } from './replica.ts'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const tenant = tenantId(newId())
let test: TestDatabase
let copy: Awaited<ReturnType<typeof openWire>>
let db: Database

/** A proxy to the database that can be cut; it plays the replica. */
async function openWire(to: number) {
  const ends = new Set<Socket>()
  let cut = false
  const server = createServer((near) => {
    const far = dial(to, '127.0.0.1')
    for (const end of [near, far]) ends.add(end.on('error', () => undefined).on('close', () => ends.delete(end)))
    if (cut) near.destroy()
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      cut = true
      for (const end of ends) end.destroy()
    },
    mend: () => {
      cut = false
    },
    close: () => new Promise((done) => server.close(done)),
  }
}
const atCopy = (url: string) => {
  const wired = new URL(url)
  wired.search = '?application_name=the+copy'
  wired.port = String(copy.port)
  return wired.toString()
}
const open = (mostSecondsBehind?: number) =>
  new Database({ ...test, scope: () => tenant, poolSize: 4, replicaUrl: atCopy(test.appUrl), mostSecondsBehind }).open()

beforeAll(async () => {
  test = await startTestDatabase({ scope: () => tenant })
  copy = await openWire(Number(new URL(test.appUrl).port))
  db = await open()
})
beforeEach(async () => {
  copy.mend()
  await vi.waitFor(async () => expect(await db.replicaHealthy()).toBe(true), 10_000)
})
afterAll(async () => {
  await db.close()
  copy.cut()
  await copy.close()
  await test.stop()
})

const where = async (of = db) => {
  const [row] = await of.session().query<{ at: string }>(`SELECT current_setting('application_name') AS at`)
  return row!.at
}

it('reads from the replica, and writes to the database', async () => {
  expect(await db.reading(() => where())).toBe('the copy')
  expect(await db.transaction(() => where())).not.toBe('the copy')
})

it('reads from the database while the replica is away, and from the replica afterwards', async () => {
  copy.cut()
  expect(await db.reading(() => where())).not.toBe('the copy')
  expect(await db.replicaHealthy()).toBe(false)
  copy.mend()
  await vi.waitFor(async () => expect(await db.reading(() => where())).toBe('the copy'), 10_000)
})

it('repeats a read on the database when the replica dies during it', async () => {
  let runs = 0
  const asked = db.reading(async () => {
    await where()
    if (++runs === 1) copy.cut()
    return where()
  })
  expect(await asked).not.toBe('the copy')
  expect(runs).toBe(2)
})

it('repeats a read that the replica cancelled in order to go on replaying', async () => {
  let runs = 0
  const asked = db.reading(async () => {
    if (++runs === 1)
      await db.session().query(`DO $$ BEGIN RAISE 'conflict with recovery' USING ERRCODE = '40001'; END $$`)
    return where()
  })
  expect(await asked).not.toBe('the copy')
})

it('does not repeat a read that failed by its own fault', async () => {
  let runs = 0
  const refused = db.reading(async () => {
    runs++
    throw conflict('law.refused')
  })
  await expect(refused).rejects.toMatchObject({ code: 'law.refused' })
  expect(runs).toBe(1)
  expect(
    replicaFailed(Object.assign(new Error('cannot execute INSERT in a read-only transaction'), { code: '25006' })),
  ).toBe(false)
})

it('does not use a replica that is too far behind', async () => {
  const late = await open(-1)
  expect(await late.reading(() => where(late))).not.toBe('the copy')
  expect(await late.replicaHealthy()).toBe(false)
  await late.close()
})
