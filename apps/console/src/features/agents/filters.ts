export const RUN_STATES = ['new', 'running', 'waiting', 'ended'] as const
export type RunState = (typeof RUN_STATES)[number]

/** What the address says of the list of runs. */
export interface RunFilters {
  readonly estado?: RunState
  readonly agente?: string
}

export function readRunFilters({ estado, agente }: Record<string, unknown>): RunFilters {
  const state = RUN_STATES.find((one) => one === estado)
  const agent = typeof agente === 'string' && /^[a-z][a-z-]{1,39}$/.test(agente) ? agente : undefined
  return { ...(state && { estado: state }), ...(agent && { agente: agent }) }
}

/** What waits for a yes or a no. */
export const OPEN_APPROVALS = { state: 'open', limit: 20 } as const

/** The same filter, as the operation takes it. */
export const inputOf = ({ estado, agente }: RunFilters) => ({
  ...(estado && { state: estado }),
  ...(agente && { agent: agente }),
})
