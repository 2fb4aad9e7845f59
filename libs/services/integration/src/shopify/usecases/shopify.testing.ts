import { systemClock } from '@litper/kernel'
import { type Effects, Events, Forgotten, Marks, type Sealer } from '@litper/platform'
import type { Blobs, DeadLetters, HttpClient, Outbox } from '@litper/ports'
import { TEST_SECRET, type TestDatabase } from '@litper/testing'
import { privacyParts, shopifyParts } from '../../integration.parts.ts'
import type { ShopifyParts } from './ports.ts'

interface Fakes {
  readonly outbox: Outbox
  readonly deadLetters: DeadLetters
  readonly sealer: Sealer
  readonly effects: Pick<Effects, 'schedule'>
}
const noFile = async () => {
  throw new Error('no object store in this spec')
}
const noHttp: HttpClient = {
  send: async () => {
    throw new Error('no HTTP in this spec')
  },
}

/** What no spec of Shopify asks. */
const noBlobs = { put: noFile, get: noFile, list: noFile, delete: noFile } as unknown as Blobs

/** For specs: the service's own wiring on a test database. */
export function shopifyTestParts(test: TestDatabase, { outbox, ...fakes }: Fakes): ShopifyParts {
  const { db: database, documents, locks, people } = test
  const forgotten = new Forgotten(people, new Marks(TEST_SECRET))
  const blobs = noBlobs
  const needs = {
    database,
    documents,
    blobs,
    events: new Events(outbox),
    clock: systemClock,
    people,
    forgotten,
    ...fakes,
  }
  const settings = { LITPER_DEMO: false, SANDBOX_URL: '' }
  return shopifyParts({ ...needs, locks, settings, http: noHttp, privacy: privacyParts(needs) })
}
