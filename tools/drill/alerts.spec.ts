import { expect, it } from 'vitest'
import { BOARDS } from '../../grafana/src/boards/index.ts'
import { ALERTS } from '../../grafana/src/rules.ts'
import { faultRows, runbookRows } from '../generators/alert-faults.mjs'
import { ALERT_FAULTS } from './alert-faults.mjs'
import { hastened } from './hasten.mjs'

it('shortens windows, offsets and waits, and no limit', () => {
  const rules = 'expr: increase(a[1h]) > 300 and increase(a[5m] offset 1w) > 20\n        for: 15m\n        for: 0m\n'
  expect(hastened(rules, 10)).toBe(
    'expr: increase(a[360s]) > 300 and increase(a[30s] offset 60480s) > 20\n        for: 90s\n        for: 0s\n',
  )
  expect(hastened(rules, 1)).toBe(rules)
})

it('names alerts and boards that there are', () => {
  const faults = Object.values(ALERT_FAULTS)
  const named = faults.flatMap(({ alerts }) => alerts as readonly string[])
  expect(ALERTS.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  expect(BOARDS.map(({ uid }) => uid)).toEqual(
    expect.arrayContaining(faults.flatMap((one) => ('board' in one ? [one.board] : []))),
  )
})

it('writes what was seen, what was shortened, what did not fire, and what was never tried', () => {
  const seen = { at: '2026-11-30', beforeSeconds: 60, watchedSeconds: 300 }
  const rows = faultRows({
    kafka: { ...seen, factor: 1, alerts: { OutboxStuck: { pending: 303, firing: 365 }, GroupBehind: { pending: 9 } } },
    redis: { ...seen, factor: 1, alerts: {} },
    poison: { ...seen, factor: 5, alerts: { DeadLetters: { pending: 20, firing: 20 } } },
  })
  const cells = (fault: string) => rows.find(([name]) => name === fault)!.slice(1)
  expect(cells('Kafka is away')).toEqual([
    '`OutboxStuck`',
    '303 s',
    '365 s',
    '_Kafka and the way of events_',
    '2026-11-30',
  ])
  expect(cells('Redis is away')).toEqual([
    '`CacheFailing` **did not fire**',
    '–',
    'not in 300 s',
    '_Redis and other stores_',
    '2026-11-30',
  ])
  expect(cells('poisoned events')).toEqual([
    '`DeadLetters`',
    '20 s',
    '20 s',
    '_Principal_',
    '2026-11-30, times of the rules ÷ 5',
  ])
  expect(cells('PostgreSQL is away').slice(1)).toEqual(['–', '–', '_PostgreSQL_, _Principal_', 'not yet'])
})

it('says of each runbook when it was followed, and what was not as written', () => {
  const seen = { at: '2026-11-30', beforeSeconds: 60, watchedSeconds: 300, factor: 1, alerts: {} }
  const rows = runbookRows({
    redis: { ...seen, notAsWritten: [] },
    kafka: { ...seen, notAsWritten: ['a', 'b'] },
    postgres: seen,
  })
  const cells = (runbook: string) => rows.find(([name]) => name!.startsWith(`[${runbook}]`))!.slice(2)
  expect(cells('redis-down')).toEqual(['2026-11-30, `redis`', 'each line showed what the page says'])
  expect(cells('outbox-stuck')).toEqual(['2026-11-30, `kafka`', 'a; b'])
  expect(cells('database-down')).toEqual(['not yet', '–'])
})
