import { expect, it } from 'vitest'
import { registry } from './metrics.ts'
import { watchLag, watchReader } from './spine-gauges.ts'

const lags = async () =>
  (await registry.getSingleMetricAsString('litper_group_lag_events'))
    .split('\n')
    .filter((line) => !line.startsWith('#'))

it('counts the lag of groups that read the bus by themselves beside those of the spine', async () => {
  watchLag(async () => [['orders', 3]])
  const end = watchReader('analytics', async () => 7)
  expect(await lags()).toEqual([
    'litper_group_lag_events{group="orders"} 3',
    'litper_group_lag_events{group="analytics"} 7',
  ])
  end()
  expect(await lags()).toEqual(['litper_group_lag_events{group="orders"} 3'])
})
it('has no sample of a group whose bus does not answer', async () => {
  watchLag(async () => [['orders', 3]])
  const ends = [
    watchReader('away', () => Promise.reject(new Error('away'))),
    watchReader('slow', () => new Promise(() => undefined)),
  ]
  expect(await lags()).toEqual(['litper_group_lag_events{group="orders"} 3'])
  for (const end of ends) end()
})
