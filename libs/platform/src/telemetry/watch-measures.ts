import type { Measures } from '@litper/ports'
import { type Samples, watch } from './metrics.ts'
import { atMostEvery } from './spine-gauges.ts'

const ONE = {}

/** The database and the spine's tables, asked for at each scrape: one question for each group of metrics. */
export function watchMeasures(measures: Measures): void {
  const outbox = atMostEvery(500, measures.outbox)
  const effects = atMostEvery(500, measures.effects)
  const server = atMostEvery(500, measures.server)
  watch('litper_outbox_events', async () => [[ONE, (await outbox()).events]])
  watch('litper_outbox_oldest_seconds', async () => [[ONE, (await outbox()).oldestSeconds]])
  watch('litper_effects_state', async () =>
    (await effects()).map(({ kind, state, effects: n }) => [{ kind, state }, n]),
  )
  watch('litper_postgres_size_bytes', async () => [[ONE, (await server()).bytes]])
  watch('litper_postgres_horizon_transactions', async () => [[ONE, (await server()).horizon]])
  watch('litper_postgres_connections', async (): Promise<Samples> => {
    const { connections, mostConnections } = await server()
    return [
      [{ state: 'used' }, connections],
      [{ state: 'most' }, mostConnections],
    ]
  })
  watch('litper_postgres_transactions', async (): Promise<Samples> => {
    const { committed, rolledBack, deadlocks } = await server()
    return [
      [{ outcome: 'committed' }, committed],
      [{ outcome: 'rolled back' }, rolledBack],
      [{ outcome: 'deadlocked' }, deadlocks],
    ]
  })
  watch('litper_postgres_blocks', async (): Promise<Samples> => {
    const { blocksHit, blocksRead } = await server()
    return [
      [{ outcome: 'hit' }, blocksHit],
      [{ outcome: 'read' }, blocksRead],
    ]
  })
}
