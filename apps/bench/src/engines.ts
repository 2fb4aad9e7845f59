import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OptionFault } from './options.ts'
import { readState, root } from './tools.ts'

const FOLDER = join(root, '.engines')
/** Engines that others may use too: a prefix in each name keeps our data apart. */
const SHARED = ['EVENTS_URL', 'QUEUE_URL', 'CACHE_URL'] as const

export interface RealEngines {
  database: string
  settings: (prefix: string) => Record<string, string>
  pids: () => number[]
}

/** The running engines of `npm run engines -- up`: PostgreSQL, Kafka and Redis. Documents, search and files stay embedded. */
export function realEngines(): RealEngines {
  const urls = read()
  return {
    database: urls.DATABASE_URL,
    settings: (prefix) =>
      Object.fromEntries(
        SHARED.map((name) => {
          const url = new URL(urls[name])
          url.searchParams.set('prefix', `${prefix}.`)
          return [name, url.toString()]
        }),
      ),
    pids: () => ['kafka', 'redis'].flatMap((name) => readState(FOLDER)[name]?.pid ?? []),
  }
}

function read(): Record<'DATABASE_URL' | (typeof SHARED)[number], string> {
  try {
    const urls = JSON.parse(readFileSync(join(FOLDER, 'urls.json'), 'utf8'))
    if (['DATABASE_URL', ...SHARED].every((name) => urls[name])) return urls
  } catch {
    // the error below says it
  }
  throw new OptionFault('The real engines are not running. Start them: npm run engines -- up')
}

/**
 * Removes the topics and keys of a run.
 * @param settings as given to the platform
 */
export async function cleanEngines({ EVENTS_URL, QUEUE_URL, CACHE_URL }: Record<string, string>) {
  if (EVENTS_URL) await removeTopics(new URL(EVENTS_URL))
  for (const url of [QUEUE_URL, CACHE_URL]) if (url) await removeKeys(new URL(url))
}

const prefixOf = (url: URL) => url.searchParams.get('prefix') ?? 'bench'

async function removeTopics(url: URL) {
  const { Kafka, logLevel } = await import('kafkajs')
  const admin = new Kafka({ brokers: [url.host], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefixOf(url)))
  if (topics.length > 0) await admin.deleteTopics({ topics })
  await admin.disconnect()
}

async function removeKeys(url: URL) {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url.toString())
  for await (const keys of redis.scanStream({ match: `*${prefixOf(url)}*`, count: 1000 }))
    if (keys.length > 0) await redis.unlink(...keys)
  await redis.quit()
}
