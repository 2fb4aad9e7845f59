import type { Breaker, Measures } from '@litper/ports'

type State = 'due' | 'waiting' | 'claimed' | 'uncertain'
export interface ServiceBreaker extends Breaker {
  readonly service: string
}
export interface WorkHealth {
  readonly status: 'ok' | 'attention'
  readonly dependencies: Record<string, boolean>
  readonly outbox: number
  readonly parked: { readonly group: string; readonly keys: number; readonly events: number }[]
  readonly effects: { readonly kind: string; readonly state: State; readonly effects: number }[]
  readonly deadLetters: number
  readonly breakers: readonly ServiceBreaker[]
}

/** What waits for the current tenant. A person is needed for dead letters, keys that fail, uncertain calls, and what is away or spared. */
export async function workHealth(
  measures: Pick<Measures, 'own'>,
  readiness: () => Promise<Record<string, boolean>>,
  readBreakers: () => Promise<readonly ServiceBreaker[]>,
): Promise<WorkHealth> {
  const [own, dependencies, breakers] = await Promise.all([measures.own(), readiness(), readBreakers()])
  const effects = own.effects.map(({ kind, state, effects }) => ({ kind, state: state as State, effects }))
  const calls =
    own.deadLetters > 0 ||
    own.parked.some(({ keys }) => keys > 0) ||
    effects.some(({ state }) => state === 'uncertain') ||
    breakers.some(({ state }) => state === 'open') ||
    Object.values(dependencies).includes(false)
  return {
    status: calls ? 'attention' : 'ok',
    dependencies,
    outbox: own.outbox,
    parked: [...own.parked],
    effects,
    deadLetters: own.deadLetters,
    breakers,
  }
}
