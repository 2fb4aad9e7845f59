import { readBoards, readQuestions } from './questions.mjs'

const WIDTH = 12
const HEIGHT = 6

/**
 * Puts collections, questions and boards into a Metabase, by its HTTP API. What is there by its name is changed and not made again, so it can be run
 * as often as one likes. Metabase's endpoints were imitated in the spec; no real Metabase was asked.
 * @param {{ url: string, key: string, database: string }} place `key`: an API key; `database`: its name in Metabase
 * @returns {Promise<{ made: number, changed: number }>}
 */
export async function provision({ url, key, database }) {
  const ask = asking(url, key)
  const count = { made: 0, changed: 0 }
  /** @param {string} path @param {{ id: number } | undefined} known @param {object} body @returns {Promise<{ id: number }>} */
  const put = async (path, known, body) => {
    count[known ? 'changed' : 'made']++
    return known ? ask('PUT', `${path}/${known.id}`, body) : ask('POST', path, body)
  }
  const { data: databases } = await ask('GET', '/api/database')
  const store = named(databases, database)
  if (!store) throw new Error(`Metabase has no database named ${database}: add it there first`)
  const { collection, boards } = readBoards()
  const collections = await ask('GET', '/api/collection')
  const top = named(collections, collection) ?? (await put('/api/collection', undefined, { name: collection }))
  const { data: known } = await ask('GET', `/api/collection/${top.id}/items?models=card&models=dashboard`)
  const questions = readQuestions()
  for (const [board, title] of Object.entries(boards)) {
    const cards = []
    for (const question of questions.filter((one) => one.board === board)) {
      const card = ofModel(known, 'card', question.title)
      cards.push(await put('/api/card', card, cardOf(question, store.id, top.id)))
    }
    const dashboard = await put('/api/dashboard', ofModel(known, 'dashboard', title), {
      name: title,
      collection_id: top.id,
    })
    await ask('PUT', `/api/dashboard/${dashboard.id}`, { dashcards: cards.map(({ id }, at) => placeOf(id, at)) })
  }
  return count
}

/** @param {import('./questions.mjs').Question} question @param {number} database @param {number} collection */
const cardOf = ({ title, display, x, y, sql }, database, collection) => ({
  name: title,
  display,
  collection_id: collection,
  visualization_settings: { 'graph.dimensions': [x], 'graph.metrics': [y] },
  dataset_query: {
    type: 'native',
    database,
    native: {
      query: sql,
      'template-tags': { tenant: { id: 'tenant', name: 'tenant', 'display-name': 'Tenant', type: 'text' } },
    },
  },
})

/** Two cards beside each other. @param {number} card @param {number} at */
const placeOf = (card, at) => ({
  id: -1 - at,
  card_id: card,
  row: Math.floor(at / 2) * HEIGHT,
  col: (at % 2) * WIDTH,
  size_x: WIDTH,
  size_y: HEIGHT,
})

/** @param {{ id: number, name: string }[]} all @param {string} name */
const named = (all, name) => all.find((one) => one.name === name)
/** @param {{ id: number, name: string, model: string }[]} all @param {string} model @param {string} name */
const ofModel = (all, model, name) => all.find((one) => one.model === model && one.name === name)

/**
 * What Metabase answers is read as loosely as JSON is.
 * @param {string} url
 * @param {string} key
 * @returns {(method: string, path: string, body?: object) => Promise<any>}
 */
const asking = (url, key) => async (method, path, body) => {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { 'x-api-key': key, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Metabase answered ${response.status} to ${method} ${path}`)
  return response.json()
}
