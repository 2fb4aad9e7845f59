import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildInsert, scripts } from './limit.ts'
import { readAnswer } from './load/connection.ts'
import { NAMES, OptionFault, readOptions } from './options.ts'
import { readPgbench } from './pgbench.ts'
import { parseStat, treeSeconds } from './proc.ts'
import { selfTimes } from './profile.ts'
import { isMet, printed } from './report.ts'
import { best, inTurns } from './rounds.ts'
import { readStatements } from './statements.ts'
import { latency, median, quantile, spread } from './stats.ts'

describe('figures', () => {
  it('take a quantile that is one of the values, with at least that share at or under it', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const sorted = [...given].sort((a, b) => a - b)
        const found = quantile(sorted, share)
        expect(sorted).toContain(found)
        expect(sorted.filter((one) => one <= found).length).toBeGreaterThanOrEqual(sorted.length * share - 1e-9)
      }),
    )
    expect(quantile([], 0.5)).toBeNaN()
  })

  it('sum up whatever order they came in', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(spread([10, 8, 12])).toBeCloseTo(0.4)
    expect(latency(Array.from({ length: 100 }, (_, n) => 100 - n))).toEqual({
      count: 100,
      p50: 50,
      p90: 90,
      p99: 99,
      max: 100,
    })
  })

  it('meet a goal from the right side, and none where none is set', () => {
    const figure = { what: '', unit: '', ours: 60, limit: 100, ratio: 0.6 }
    expect([isMet(figure), isMet({ ...figure, goal: 0.6 }), isMet({ ...figure, goal: 0.7 })]).toEqual([
      undefined,
      true,
      false,
    ])
    expect(isMet({ what: '', unit: 'ms', ours: 51, goal: 50, atMost: true })).toBe(false)
  })

  it('are kept as JSON that reads back, lists of numbers on one line', () => {
    const text = printed({ rounds: [1.23456, 2], notes: ['a, [b]', 'c'] })
    expect(text).toContain('"rounds": [1.235, 2]')
    expect(JSON.parse(text)).toEqual({ rounds: [1.235, 2], notes: ['a, [b]', 'c'] })
  })
})

describe('the CPU of a process', () => {
  const stat = (parent: number, user: number, ended: number) =>
    parseStat(`7 (a) b (c) S ${parent} 7 7 0 -1 4194304 9 8 7 6 ${user} 50 ${ended} 25 20 0 11 0 12345 1 2 3`)

  it('is read past a name with blanks and brackets', () => {
    expect(stat(3, 150, 75)).toEqual({ parent: 3, own: 2, ended: 1 })
  })

  it('counts children that live and children that ended', () => {
    const all = new Map([
      [1, stat(0, 50, 75)],
      [2, stat(1, 150, 0)],
      [3, stat(2, 50, 0)],
      [9, stat(0, 950, 0)],
    ])
    expect(treeSeconds(all, 1)).toBeCloseTo(1 + 1 + 2 + 0.25 + 1 + 0.25)
    expect(treeSeconds(all, 404)).toBe(0)
  })
})

describe('the load', () => {
  const answer = Buffer.from('HTTP/1.1 201 Created\r\nContent-Length: 5\r\nx: y\r\n\r\nhello')

  it('knows an answer by its last byte, however it came in pieces', () => {
    fc.assert(
      fc.property(fc.nat(answer.length - 1), (length) => {
        expect(readAnswer(answer.subarray(0, length))).toBeUndefined()
      }),
    )
    const more = Buffer.concat([answer, Buffer.from('HTTP/1.1 ')])
    expect(readAnswer(more)).toEqual({ status: 201, length: answer.length })
    expect(readAnswer(Buffer.from('HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n'))?.status).toBe(304)
    const chunked = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n')
    expect(readAnswer(chunked)).toEqual({ status: 200, length: chunked.length })
    expect(readAnswer(chunked.subarray(0, -1))).toBeUndefined()
  })

  it('takes turns and finds the best choice', async () => {
    const order: string[] = []
    const part = (name: string) => async () => order.push(name)
    expect(await inTurns(2, { a: part('a'), b: part('b') })).toEqual({ a: [1, 3], b: [2, 4] })
    expect(order.join('')).toBe('abab')
    expect(await best([16, 32, 64], async (one) => -Math.abs(one - 32))).toBe(32)
  })
})

describe('the limit', () => {
  const columns = [
    { name: 'id', value: 'x' },
    { name: 'body', value: '{}' },
    { name: 'none', value: null },
  ]
  const { insert, values } = buildInsert('bench.a_b', 't0', { id: 'uuidv7()' }, columns)

  it('sends the captured values and makes new keys', () => {
    expect(insert).toBe('INSERT INTO bench.a_b (id, body) VALUES (uuidv7(), :t0_body)')
    expect(values).toEqual({ t0_body: '{}' })
  })

  it('writes all rows in one transaction, or in one statement', () => {
    expect(scripts(['A', 'B', 'C'])).toEqual({
      transaction: 'BEGIN;\nA;\nB;\nC;\nCOMMIT;\n',
      statement: 'WITH w0 AS (A), w1 AS (B) C;\n',
    })
  })

  it('is what pgbench said, and nothing when it said none', () => {
    const said =
      'latency average = 2.5 ms\ninitial connection time = 9 ms\ntps = 4061.5 (without initial connection time)\n'
    expect(readPgbench(said)).toEqual({ perSecond: 4061.5, failed: 0, latencyMs: 2.5 })
    expect(() => readPgbench('pgbench: error')).toThrow(/no rate/)
  })
})

describe('where the time goes', () => {
  it('adds up a statement’s steps under one text, whatever its values', () => {
    const log = [
      "2026 [1] LOG:  duration: 1.5 ms  parse a: SELECT 1, 'x'",
      '2026 [1] LOG:  duration: 0.5 ms  execute a: SELECT 2,',
      "\t'y'",
      '2026 [1] LOG:  duration: 9 ms  statement: COMMIT',
      '2026 [1] DETAIL:  Parameters: $1 = 1',
    ].join('\n')
    expect(readStatements(log)).toEqual([
      { text: 'COMMIT', count: 1, ms: 9 },
      { text: 'SELECT ?, ?', count: 1, ms: 2 },
    ])
  })

  it('gives each function its own time', () => {
    const frame = (functionName: string) => ({ functionName, url: 'file:///a/b/c.mjs', lineNumber: 4 })
    const nodes = [
      { id: 1, callFrame: frame('a') },
      { id: 2, callFrame: frame('') },
    ]
    expect(selfTimes({ nodes, samples: [1, 2, 2], timeDeltas: [1000, 2000, 1000] })).toEqual([
      { where: '(anonymous) b/c.mjs:5', ms: 3, share: 0.75 },
      { where: 'a b/c.mjs:5', ms: 1, share: 0.25 },
    ])
  })
})

it('runs what is named, all when nothing is, and refuses what is unknown', () => {
  expect(readOptions([]).names).toEqual([...NAMES])
  expect(readOptions(['page', '--quick', 'intake'])).toMatchObject({ names: ['intake', 'page'], quick: true })
  for (const wrong of [['pages'], ['--form', 'both'], ['--fast']]) expect(() => readOptions(wrong)).toThrow(OptionFault)
})
