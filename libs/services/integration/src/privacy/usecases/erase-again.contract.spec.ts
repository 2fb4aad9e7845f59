import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EventData, PersonAnswered, PersonRequested } from '@litper/contracts'
import { type Identifier, newId, tenantId } from '@litper/kernel'
import { currentTenant, Forgotten, Marks, runInContext, Sealer } from '@litper/platform'
import { EmittedLog, startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { afterEach, expect, it } from 'vitest'
import { openFileBlobs } from '../../../../../adapters/src/files/open-blobs.ts'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { privacyParts } from '../../integration.parts.ts'
import { integrationEntities } from '../../store/entities.ts'
import { askAbout } from './ask-about.ts'
import { eraseAgain } from './erase-again.ts'
import { followAnswer } from './follow-answer.ts'
import { DROP_ERASURE, KEEP_ERASURE } from './keep-erasure.ts'
import type { KeptErasure } from './ports.ts'

const tenant = tenantId(newId())
const [ORDER, PHONE] = [newId(), '+573001234567']
const folder = mkdtempSync(join(tmpdir(), 'litper-erasures-'))
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
})

/** A database of its own, and the object store that all of them share. */
async function installation(now: string) {
  const test: TestDatabase = await startTestDatabase({
    ...{ schemas: [integrationMigrations], entities: integrationEntities, scope: currentTenant },
  })
  const opened = await openFileBlobs(folder, {
    scope: currentTenant,
    secret: TEST_SECRET,
    publicUrl: '',
    onFault: () => undefined,
  })
  closing.push(
    () => test.stop(),
    () => opened.close(),
  )
  const told = new EmittedLog()
  const sealer = new Sealer(TEST_SECRET)
  const forgotten = new Forgotten(test.people, new Marks(TEST_SECRET))
  const scheduled: { kind: string; key: string; payload: unknown; runAt: Date | undefined }[] = []
  const parts = privacyParts({
    ...{ database: test.db, documents: test.documents, people: test.people, blobs: opened.port, sealer, forgotten },
    clock: { now: () => new Date(now) },
    events: { publish: (...emitted) => told.publish(emitted) },
    effects: {
      schedule: async (kind, key, payload, runAt) => scheduled.push({ kind, key, payload, runAt }) > 0,
    },
  })
  const within = <T>(work: () => Promise<T>) =>
    runInContext({ tenant, actor: { kind: 'user', id: 'ana', roles: [] } }, () => told.whenDone(work))
  const asked = () =>
    told.heard.flatMap(({ name, data }) =>
      name === PersonRequested.name ? [data as EventData<typeof PersonRequested>] : [],
    )
  /** Every service answers the last question; orders knows the order of the phone. */
  const answer = async () => {
    const { requestId, round, purpose } = asked().at(-1)!
    for (const service of parts.holders) {
      const found =
        service === 'orders' && purpose === 'trace'
          ? sealer.seal([`order:${ORDER}`] satisfies Identifier[], tenant)
          : undefined
      const data = { requestId, round, service, records: 1, found } as EventData<typeof PersonAnswered>
      await within(() => test.db.transaction(() => followAnswer(parts, data)))
    }
  }
  const last = () => {
    const one = asked().at(-1)!
    return { ...one, names: sealer.open<Identifier[]>(one.sealed, tenant) }
  }
  const isErased = (since: string) =>
    within(() => test.db.transaction(() => forgotten.isErased({ phone: PHONE }, since)))
  return {
    parts,
    within,
    answer,
    last,
    asked,
    scheduled,
    isErased,
    again: (first = true) => within(() => eraseAgain(parts, first)),
  }
}

/** Asks for an erasure and lets all services answer until it is done; then the effects write down what a restore needs. */
async function erased(now: string) {
  const lost = await installation(now)
  const { id } = await lost.within(() => askAbout(lost.parts, 'erasure', { phone: PHONE }, 'ana'))
  while ((await lost.within(() => lost.parts.database.transaction(() => lost.parts.log.find(id))))?.state === 'open')
    await lost.answer()
  for (const { kind, payload } of lost.scheduled)
    if (kind === KEEP_ERASURE) await lost.within(() => lost.parts.erasures.keep(payload as KeptErasure))
  return { id, lost }
}

it('keeps who was erased, sealed, outside of the database, for as long as there are backups from before', async () => {
  const { id, lost } = await erased('2026-11-10T10:00:00.000Z')
  const kept = await lost.within(() => lost.parts.erasures.all())
  expect(kept).toEqual([{ id, sealed: expect.any(String), until: '2026-11-10T10:00:00.000Z' }])
  expect(JSON.stringify([kept, lost.scheduled])).not.toMatch(/3001234567/)
  const drops = lost.scheduled.filter(({ kind }) => kind === DROP_ERASURE)
  expect(new Set(drops.map(({ runAt }) => runAt?.toISOString()))).toEqual(new Set(['2026-12-10T10:00:00.000Z']))
  await lost.within(() => lost.parts.erasures.drop(id))
  expect(await lost.within(() => lost.parts.erasures.all())).toEqual([])
})

it('erases again, in a database from before, all that led to the person, and leaves what began after the erasure', async () => {
  const { id } = await erased('2026-11-10T10:00:00.000Z')
  const restored = await installation('2026-11-20T10:00:00.000Z')
  expect(await restored.isErased('2026-11-09T00:00:00Z')).toBe(false)
  expect(await restored.again()).toBe(1)
  expect(restored.last()).toMatchObject({
    requestId: id,
    purpose: 'trace',
    names: expect.arrayContaining([`phone:${PHONE}`, `order:${ORDER}`]),
  })
  expect(await restored.isErased('2026-11-09T00:00:00Z')).toBe(true)
  while ((await restored.again(false)) > 0) await restored.answer()
  // asked by phone too, as the first time: by ids alone something might stay
  expect(restored.last()).toMatchObject({ purpose: 'erase', until: undefined })
  expect(await restored.isErased('2026-11-09T00:00:00Z')).toBe(true)
  expect(await restored.isErased('2026-11-15T00:00:00Z')).toBe(false)
})

it('asks once more about an erasure that was under way, and leaves one that the database has done', async () => {
  const { lost } = await erased('2026-11-10T10:00:00.000Z')
  const asked = lost.asked().length
  expect(await lost.again()).toBe(0)
  expect(lost.asked()).toHaveLength(asked)
  const restored = await installation('2026-11-20T10:00:00.000Z')
  await restored.again()
  expect(await restored.again()).toBe(1) // the process died and began again
  const [first, second] = restored.asked()
  expect(second).toMatchObject({ requestId: first!.requestId, round: first!.round })
})
