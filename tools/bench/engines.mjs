import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readState } from '../engines/state.mjs'
import { root } from '../lib/build.mjs'
import { OptionFault } from './options.mjs'

const FOLDER = join(root, '.engines')
/** Those that keep names apart by a prefix: nothing of ours meets anybody else's there. */
const SHARED = /** @type {const} */ (['EVENTS_URL', 'QUEUE_URL', 'CACHE_URL'])

/** @typedef {{ database: string, settings: (prefix: string) => Record<string, string>, pids: () => number[] }} RealEngines */

/**
 * The real engines that run (`npm run engines -- up`): PostgreSQL, Kafka and Redis; documents, search and files stay
 * embedded.
 * @returns {RealEngines}
 */
export function realEngines() {
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

/** @returns {Record<'DATABASE_URL' | typeof SHARED[number], string>} */
function read() {
  try {
    const urls = JSON.parse(readFileSync(join(FOLDER, 'urls.json'), 'utf8'))
    if (['DATABASE_URL', ...SHARED].every((name) => urls[name])) return urls
  } catch {
    // said below
  }
  throw new OptionFault('The real engines do not run. Start them: npm run engines -- up')
}

/**
 * Takes back what a run left on them.
 * @param {Record<string, string>} settings as given to the platform
 */
export async function sweepEngines({ EVENTS_URL, QUEUE_URL, CACHE_URL }) {
  if (EVENTS_URL) await removeTopics(new URL(EVENTS_URL))
  for (const url of [QUEUE_URL, CACHE_URL]) if (url) await removeKeys(new URL(url))
}

const prefixOf = (/** @type {URL} */ url) => url.searchParams.get('prefix') ?? 'bench'

/** @param {URL} url */
async function removeTopics(url) {
  const { Kafka, logLevel } = await import('kafkajs')
  const admin = new Kafka({ brokers: [url.host], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefixOf(url)))
  if (topics.length > 0) await admin.deleteTopics({ topics })
  await admin.disconnect()
}

/** @param {URL} url */
async function removeKeys(url) {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url.toString())
  for await (const keys of redis.scanStream({ match: `*${prefixOf(url)}*`, count: 1000 }))
    if (keys.length > 0) await redis.unlink(...keys)
  await redis.quit()
}
