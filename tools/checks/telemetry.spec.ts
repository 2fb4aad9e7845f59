import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compare, gather } from './telemetry.mjs'

const whole = gather(join(import.meta.dirname, '../..'))
const runbook = { first: 'alerts: `First`' }
const small = {
  ...whole,
  metrics: ['litper_a_total'],
  names: ['litper.tenant'],
  code: "count('litper_a_total'); set({ 'litper.tenant': 1 })",
  queries: [{ where: 'board one', expr: 'sum(rate(litper_a_total[5m]))' }],
  logQueries: [],
  recorded: [],
  alerts: [{ name: 'First', runbook: 'first', board: 'one' }],
  boards: ['one'],
  runbooks: runbook,
}

it('finds this house in order', () => {
  expect(compare(whole)).toEqual([])
  expect(compare(small)).toEqual([])
})

it.each([
  ['a metric that nothing counts', { metrics: ['litper_a_total', 'litper_b_total'] }, 'no code counts it'],
  ['a metric that nobody looks at', { queries: [] }, 'on no board and in no alert'],
  [
    'a metric beside the registry',
    { code: `${small.code}; new Counter('litper_c_total')` },
    'litper_c_total: in the code',
  ],
  ['an attribute that nothing sets', { names: ['litper.tenant', 'litper.other'] }, 'litper.other: in the registry'],
  [
    'a board that asks for what is not there',
    { queries: [...small.queries, { where: 'board two', expr: 'sum(litper_gone)' }] },
    'board two: litper_gone is not in the registry',
  ],
  ['a query that is none', { queries: [...small.queries, { where: 'board two', expr: 'sum(rate(' }] }, 'no PromQL'],
  ['a log query that is none', { logQueries: [{ where: 'board two', expr: '{a=b' }] }, 'no LogQL'],
  [
    'an alert without a page',
    { alerts: [...small.alerts, { name: 'Second', runbook: 'second', board: 'one' }] },
    'second.md is missing',
  ],
  ['a page that does not know its alert', { runbooks: { first: 'other' } }, 'does not name the alert First'],
  [
    'an alert that shows on no board',
    { alerts: [{ name: 'First', runbook: 'first', board: 'none' }] },
    'no board none',
  ],
  ['a page that nothing leads to', { runbooks: { ...runbook, old: '**P1** · alerts: `Old`' } }, 'old.md: no alert'],
])('is red on %s', (_, planted, fault) => {
  expect(compare({ ...small, ...planted }).join('\n')).toContain(fault)
})
