export const DUES = ['overdue', 'soon', 'today', 'later'] as const
export type Due = (typeof DUES)[number]

/** What the address says of the worklist. */
export interface ExceptionFilters {
  readonly plazo?: Due
  readonly motivo?: string
  readonly transportadora?: string
  /** Those that were answered and may still be taken back. */
  readonly respondidas?: true
}
const word = (given: unknown): string | undefined =>
  typeof given === 'string' && /^[\w-]{1,80}$/.test(given) ? given : undefined

export function readExceptionFilters(search: Record<string, unknown>): ExceptionFilters {
  const plazo = DUES.find((due) => due === search['plazo'])
  const motivo = word(search['motivo'])
  const transportadora = word(search['transportadora'])
  return {
    ...(plazo && { plazo }),
    ...(motivo && { motivo }),
    ...(transportadora && { transportadora }),
    ...(search['respondidas'] === true && { respondidas: true as const }),
  }
}

/** The same filter, as the operation takes it. */
export const inputOf = ({ plazo, motivo, transportadora, respondidas }: ExceptionFilters) => ({
  ...(plazo && { due: plazo }),
  ...(motivo && { family: motivo }),
  ...(transportadora && { carrier: transportadora }),
  ...(respondidas && { state: 'answered' as const }),
})
