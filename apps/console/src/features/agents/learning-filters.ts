import type { Input } from '../../kit/client.ts'

export const TURN_KINDS = ['hour', 'carrier', 'weights', 'article', 'phrase'] as const
export const TURN_STATES = ['trial', 'promoted', 'refused', 'stopped', 'rolled_back', 'replaced'] as const

/** What the address says of what was learnt. */
export interface LearningFilters {
  readonly tipo?: (typeof TURN_KINDS)[number]
  readonly estado?: (typeof TURN_STATES)[number]
  /** Only those whose result went bad after they were promoted. */
  readonly alarma?: true
}

export function readLearningFilters({ tipo, estado, alarma }: Record<string, unknown>): LearningFilters {
  const state = TURN_STATES.find((one) => one === estado)
  const kind = TURN_KINDS.find((one) => one === tipo)
  return {
    ...(kind && { tipo: kind }),
    ...(state && { estado: state }),
    ...(alarma === true && { alarma: true as const }),
  }
}

export const learningInput = ({ tipo, estado, alarma }: LearningFilters): Input<'turns.list'> => ({
  ...(tipo && { kind: tipo }),
  ...(estado && { state: estado }),
  ...(alarma && { which: 'alarmed' as const }),
  limit: 20,
})
