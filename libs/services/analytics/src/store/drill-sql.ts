import { dimensionsOf, FACTS, rowsOf, typeOf } from '@litper/metrics'
import type { DrillQuestion } from '../usecases/ports.ts'
import { textOf } from './day-store.ts'

/** The rows behind a number, by time and id, the newest first: a page ends at a time and id, not at a count of rows. */
export function drillSql({ measure, filters, from, until, currency, after, limit }: DrillQuestion) {
  const { fact, at } = measure
  const id = FACTS[fact].key[0]
  const values: unknown[] = []
  const mark = (value: unknown) => `$${values.push(value)}`
  const where = [
    rowsOf(measure),
    `${at} >= ${mark(from)}`,
    `${at} < ${mark(until)}`,
    ...(currency ? [`currency = ${mark(currency)}`] : []),
    ...Object.entries(filters).map(([name, some]) => `${textOf(name)} = ANY(${mark(some)}::text[])`),
  ]
  if (after) {
    const time = mark(after.at)
    where.push(`${at} <= ${time} AND (${at} < ${time} OR ${id} < ${mark(after.id)}::uuid)`)
  }
  const labels = [...dimensionsOf(fact), ...['total', 'collect'].filter((one) => typeOf(fact, one) !== undefined)]
  const columns = [
    `${id} AS id`,
    'order_id AS "orderId"',
    `${at} AS at`,
    ...labels.map((one) => `${one}::text AS "label ${one}"`),
  ]
  const sql = `SELECT ${columns.join(', ')} FROM analytics.${fact} WHERE ${where.join(' AND ')} ORDER BY ${at} DESC, ${id} DESC LIMIT ${mark(limit)}`
  return { sql, values, labels }
}
