import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { provision } from './metabase.mjs'
import { plainSql, readBoards, readQuestion, readQuestions } from './questions.mjs'

interface Thing {
  id: number
  name: string
  model: string
  [more: string]: unknown
}
let server: Server
let things: Thing[]
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** As much of Metabase's API as the provisioning asks: names need not be unique there, so nothing here stops a double. */
beforeEach(async () => {
  things = []
  server = createServer(async (request, response) => {
    const [, model = '', id, part] = request.url!.replace('/api', '').split(/[/?]/)
    const told = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.headers['x-api-key'] !== 'key') return told(401, {})
    if (model === 'database') return told(200, { data: [{ id: 7, name: 'Warehouse' }] })
    const of = things.filter((one) => (part === 'items' ? one['collection_id'] === Number(id) : one.model === model))
    if (request.method === 'GET') return told(200, part === 'items' ? { data: of } : of)
    const body = (await json(request)) as object
    if (request.method === 'POST') things.push({ id: things.length + 1, model, ...body } as Thing)
    const one = request.method === 'POST' ? things.at(-1) : things.find((each) => each.id === Number(id))
    if (!one) return told(404, {})
    told(200, Object.assign(one, body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterEach(() => server.close())

it('makes collection, questions and boards once, however often it runs', async () => {
  const place = { url: url(), key: 'key', database: 'Warehouse' }
  const questions = readQuestions()
  const made = 1 + questions.length + Object.keys(readBoards().boards).length
  expect(await provision(place)).toEqual({ made, changed: 0 })
  expect(await provision(place)).toEqual({ made: 0, changed: made - 1 })
  expect(things).toHaveLength(made)
  const board = things.find((one) => one.name === 'Dinero')!
  expect(board['dashcards']).toHaveLength(questions.filter((one) => one.board === 'money').length)
  expect(things.find((one) => one.model === 'card')).toMatchObject({
    dataset_query: { type: 'native', database: 7, native: { query: expect.stringContaining('{{tenant}}') } },
  })
})

it('says what is wrong with a key or a database', async () => {
  await expect(provision({ url: url(), key: 'no', database: 'Warehouse' })).rejects.toThrow(/401/)
  await expect(provision({ url: url(), key: 'key', database: 'Other' })).rejects.toThrow(/no database named Other/)
})

it('has questions for four boards, each narrowed to a tenant when asked', () => {
  const questions = readQuestions()
  expect(new Set(questions.map((one) => one.board))).toEqual(new Set(Object.keys(readBoards().boards)))
  for (const { name, sql } of questions) {
    expect(plainSql(sql), name).not.toMatch(/[{[]/)
    expect(plainSql(sql, "t'1"), name).toContain("tenant_id = 't''1'")
  }
  expect(() => readQuestion('x', 'select 1')).toThrow(/does not say its board/)
})
