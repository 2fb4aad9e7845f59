import { setTimeout as sleep } from 'node:timers/promises'
import { EngineFault } from '../engines/fault.mjs'
import { install, startEngine } from '../engines/life.mjs'
import { ask } from './database.mjs'
import { clear, prepareGround } from './ground.mjs'

const PATIENCE_MS = 20 * 60_000

/**
 * The search engine lost all it had, while orders flow. The platform builds the index of orders anew from PostgreSQL by itself; nobody tells
 * it to, and the door stays open.
 * @param {import('./ground.mjs').Options} options
 */
export async function projections(options) {
  await install('elastic')
  const { port } = await startEngine('elastic')
  const engine = `http://127.0.0.1:${port}`
  await loseIndexes(engine) // of an earlier run: what is counted below is this run's
  const ground = await prepareGround('projections', options, { SEARCH_URL: `elastic+${engine}` })
  const { database, orders } = ground
  try {
    await sleep(options.seconds * 1000)
    const at = Date.now()
    const wanted = (await ask(database.port, 'SELECT id FROM orders.orders')).map(({ id }) => String(id))
    const before = await findable(engine, wanted)
    await loseIndexes(engine)
    const left = await findable(engine, wanted)
    let [firstBack, back] = [0, 0]
    do {
      await sleep(250)
      back = await findable(engine, wanted)
      if (back > left) firstBack ||= Date.now()
      if (Date.now() - at > PATIENCE_MS) throw new EngineFault(`${back} of ${wanted.length} orders are found again.`)
    } while (back < wanted.length)
    const done = Date.now()
    await orders.stop()
    return {
      rtoSeconds: (done - at) / 1000,
      seconds: { notice: (firstBack - at) / 1000, fill: (done - firstBack) / 1000 },
      projected: { orders: wanted.length, before, left, back },
    }
  } finally {
    await clear(ground, [database])
  }
}

/** How many of these orders a search can find. @param {string} engine @param {string[]} wanted */
async function findable(engine, wanted) {
  const query = { size: 10_000, _source: ['id'], query: { term: { removed: false } } }
  const how = { method: 'POST', body: JSON.stringify(query), headers: { 'content-type': 'application/json' } }
  const [{ alias } = { alias: '' }] =
    (await answerOf(`${engine}/_cat/aliases/litper-search-orders-*?format=json&h=alias`)) ?? []
  const found = alias && (await answerOf(`${engine}/${alias}/_search`, how))
  if (!found) return 0
  const there = new Set(found.hits.hits.map((/** @type {{ _source: { id: string } }} */ { _source }) => _source.id))
  return wanted.filter((id) => there.has(id)).length
}

/** @param {string} url @param {RequestInit} [how] @returns {Promise<any>} nothing where there is nothing */
async function answerOf(url, how) {
  const answer = await fetch(url, how)
  return answer.ok ? answer.json() : undefined
}

/** @param {string} engine */
async function indexesOf(engine) {
  const found = (await answerOf(`${engine}/_cat/indices/litper-*?format=json&h=index`)) ?? []
  return found.map((/** @type {{ index: string }} */ { index }) => index)
}

/** @param {string} engine */
async function loseIndexes(engine) {
  for (const index of await indexesOf(engine)) await fetch(`${engine}/${index}`, { method: 'DELETE' })
}
