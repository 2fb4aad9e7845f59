import type { Measures } from '@litper/ports'

type State = 'due' | 'waiting' | 'claimed' | 'uncertain'
export interface WorkHealth {
  readonly status: 'ok' | 'attention'
  readonly dependencies: Record<string, boolean>
  readonly outbox: number
  readonly parked: { readonly group: string; readonly keys: number; readonly events: number }[]
  readonly effects: { readonly kind: string; readonly state: State; readonly effects: number }[]
  readonly deadLetters: number
}

/** What waits for the current tenant. A person is needed for dead letters, keys that fail, uncertain calls, and what is away. */
export async function workHealth(
  measures: Pick<Measures, 'own'>,
  readiness: () => Promise<Record<string, boolean>>,
): Promise<WorkHealth> {
  const [own, dependencies] = await Promise.all([measures.own(), readiness()])
  const effects = own.effects.map(({ kind, state, effects }) => ({ kind, state: state as State, effects }))
  const calls =
    own.deadLetters > 0 ||
    own.parked.some(({ keys }) => keys > 0) ||
    effects.some(({ state }) => state === 'uncertain') ||
    Object.values(dependencies).includes(false)
  return {
    status: calls ? 'attention' : 'ok',
    dependencies,
    outbox: own.outbox,
    parked: [...own.parked],
    effects,
    deadLetters: own.deadLetters,
  }
}
