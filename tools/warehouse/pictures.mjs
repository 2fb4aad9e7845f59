import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.mjs'
import { ensurePictures, pythonAnswer } from './dbt.mjs'
import { plainSql, readBoards, readQuestions } from './questions.mjs'

const FOLDER = join(root, 'docs', 'screens', 'warehouse')
const LARGEST = 'select tenant_id from marts.fct_orders group by tenant_id order by count(*) desc, tenant_id limit 1'
const MOST_BARS = 12
/** A column that tells rows with the same x apart. */
const SERIES = ['standing', 'agent']

/** @typedef {Record<string, string | number | null>} Row */

/** @param {string} sql @returns {Promise<Row[]>} */
const ask = async (sql) => JSON.parse(await pythonAnswer(['ask.py'], sql))

/**
 * Draws each board from what its own questions answer for the tenant with the most orders: docs/screens/warehouse/<board>.svg.
 * @returns {Promise<number>}
 */
export async function pictures() {
  const program = await ensurePictures()
  const [largest] = await ask(LARGEST)
  if (!largest) throw new Error('There are no orders in the warehouse: load and build first')
  mkdirSync(FOLDER, { recursive: true })
  const questions = readQuestions()
  for (const [board, title] of Object.entries(readBoards().boards)) {
    const charts = []
    for (const question of questions.filter((one) => one.board === board))
      charts.push(chartOf(question, await ask(plainSql(question.sql, String(largest['tenant_id'])))))
    const chart = { title: { text: title, fontSize: 18 }, columns: 2, concat: charts, config: { background: 'white' } }
    const svg = await pythonAnswer(['draw.py'], JSON.stringify(chart), program)
    writeFileSync(join(FOLDER, `${board}.svg`), svg)
    console.log(`${board}: ${charts.length} questions, ${Math.round(svg.length / 1024)} KiB`)
  }
  return 0
}

/**
 * A question as a chart of Vega-Lite. A table is drawn as bars of its first rows.
 * @param {import('./questions.mjs').Question} question @param {Row[]} rows
 */
export function chartOf({ title, display, x, y }, rows) {
  const isLine = display === 'line'
  const series = SERIES.find((name) => name !== x && rows.some((row) => row[name] !== undefined))
  const values = (isLine ? rows : rows.slice(0, MOST_BARS)).map((row) => ({
    ...{ x: row[x], y: row[y] === null ? null : Number(row[y]) },
    ...(series && { series: row[series] }),
  }))
  const of = { title: null, axis: { labelLimit: 110 } }
  return {
    title: rows.length > 0 ? title : `${title}: sin datos`,
    ...{ width: 380, height: 180, data: { values } },
    mark: isLine ? { type: 'line', strokeWidth: 1.2 } : 'bar',
    encoding: {
      x: isLine ? { ...of, field: 'x', type: 'temporal' } : { ...of, field: 'x', type: 'nominal', sort: null },
      y: { ...of, field: 'y', type: 'quantitative', aggregate: 'sum' },
      ...(series && { color: { field: 'series', type: 'nominal', title: null } }),
    },
  }
}
