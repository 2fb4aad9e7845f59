import { randomBytes } from 'node:crypto'
import { engineUrl } from '@litper/testing'
import { Client } from 'pg'

type Setting = Parameters<typeof engineUrl>[0]
export const ALL_ENGINES = ['EVENTS_URL', 'CACHE_URL', 'QUEUE_URL', 'DOCUMENTS_URL', 'SEARCH_URL', 'BLOBS_URL'] as const

/** What one run has on the engines, and nobody else: a database, and its own names on what is shared. */
export interface Ground {
  readonly settings: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** A fresh ground on the engines of these settings; what is not named stays in PostgreSQL and in files. */
export async function takeGround(engines: readonly Exclude<Setting, 'DATABASE_URL'>[]): Promise<Ground> {
  const name = `run_${randomBytes(5).toString('hex')}`
  const server = engineUrl('DATABASE_URL')
  await asAdmin(server, (client) => client.query(`CREATE DATABASE ${name}`))
  const database = new URL(server)
  database.pathname = `/${name}`
  const others = engines.map((setting) => [setting, ownOf(setting, engineUrl(setting), name)] as const)
  return {
    settings: { DATABASE_URL: database.toString(), ...Object.fromEntries(others) },
    remove: async () => {
      await asAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
      if (engines.includes('EVENTS_URL')) await removeTopics(engineUrl('EVENTS_URL'), `${name}.`)
      for (const setting of ['CACHE_URL', 'QUEUE_URL'] as const)
        if (engines.includes(setting)) await removeKeys(engineUrl(setting), `${name}.`)
      if (engines.includes('SEARCH_URL')) await removeIndexes(engineUrl('SEARCH_URL'), `${name}.`)
    },
  }
}

/** A database of its own where there are such, names of its own elsewhere. */
function ownOf(setting: Setting, url: string, name: string): string {
  const given = new URL(url)
  if (setting === 'DOCUMENTS_URL') given.pathname = `/${name}`
  else given.searchParams.set('prefix', setting === 'BLOBS_URL' ? name : `${name}.`)
  return given.toString()
}

async function removeIndexes(url: string, prefix: string): Promise<void> {
  const { Client } = await import('@elastic/elasticsearch')
  const client = new Client({ node: new URL(url.replace('elastic+', '')).origin })
  const found = await client.indices.get({ index: `${prefix}*` })
  for (const index of Object.keys(found)) await client.indices.delete({ index })
  await client.indices.deleteIndexTemplate({ name: `${prefix}search` }).catch(() => undefined)
  await client.close()
}

async function asAdmin(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await work(client).finally(() => client.end())
}

async function removeTopics(url: string, prefix: string): Promise<void> {
  const { Kafka, logLevel } = await import('kafkajs')
  const admin = new Kafka({ brokers: [new URL(url).host], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix))
  if (topics.length > 0) await admin.deleteTopics({ topics })
  await admin.disconnect()
}

async function removeKeys(url: string, prefix: string): Promise<void> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url)
  const found = redis.scanStream({ match: `*${prefix}*`, count: 1000 }) as AsyncIterable<string[]>
  for await (const keys of found) if (keys.length > 0) await redis.unlink(...keys)
  await redis.quit()
}
