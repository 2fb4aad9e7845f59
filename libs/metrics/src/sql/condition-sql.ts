import type { Condition } from '../formula.ts'
import { literal } from './dialect.ts'

/** The condition as SQL that every dialect reads. It is true or not true; NULL counts as not true. */
export function conditionSql(condition: Condition): string {
  if ('equals' in condition) {
    const [column, value] = condition.equals
    return `coalesce(${column} = ${literal(value)}, FALSE)`
  }
  if ('oneOf' in condition) {
    const [column, values] = condition.oneOf
    return `coalesce(${column} IN (${values.map(literal).join(', ')}), FALSE)`
  }
  if ('has' in condition) return `${condition.has} IS NOT NULL`
  if ('above' in condition) return `coalesce(${condition.above[0]} > ${condition.above[1]}, FALSE)`
  if ('by' in condition) return `coalesce(${condition.by[0]} <= ${condition.by[1]}, FALSE)`
  if ('not' in condition) return `NOT (${conditionSql(condition.not)})`
  const [list, word] = 'all' in condition ? [condition.all, ' AND '] : [condition.any, ' OR ']
  return `(${list.map(conditionSql).join(word)})`
}
