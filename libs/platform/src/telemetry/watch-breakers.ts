import type { Breaker, BreakerState } from '@litper/ports'
import { watch } from './metrics.ts'

const VALUE: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 }

/** The breakers of this process, read at each scrape. */
export const watchBreakers = (read: () => readonly Breaker[]): void =>
  watch('litper_breaker_state', async () => read().map(({ provider, state }) => [{ provider }, VALUE[state]] as const))
