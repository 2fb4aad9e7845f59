import type { Input } from '../../kit/client.ts'

export const WINDOWS = ['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'this_month'] as const
export const GRAINS = ['total', 'day', 'week', 'hour'] as const
export type WindowName = (typeof WINDOWS)[number]
export type Grain = (typeof GRAINS)[number]

/** What the address says of a question. */
export interface Question {
  readonly indicador?: string
  readonly ventana?: WindowName
  readonly grano?: Grain
  /** Split by this dimension. */
  readonly por?: string
  /** `carrier:tcc`: only rows with this value. */
  readonly solo?: string
}
const WORD = /^[a-z][a-z0-9_]{1,59}$/

export function readQuestion(search: Record<string, unknown>): Question {
  const { indicador, ventana, grano, por, solo } = search
  const window = WINDOWS.find((one) => one === ventana)
  const grain = GRAINS.find((one) => one === grano)
  return {
    ...(typeof indicador === 'string' && WORD.test(indicador) && { indicador }),
    ...(window && { ventana: window }),
    ...(grain && { grano: grain }),
    ...(typeof por === 'string' && WORD.test(por) && { por }),
    ...(typeof solo === 'string' && /^[a-z_]{2,40}:.{1,120}$/.test(solo) && { solo }),
  }
}

/** The window that is asked for where the address names none. */
export const windowOf = ({ ventana }: Question): WindowName => ventana ?? 'last_30_days'
/** By hour where the window is a day, else by day; a split alone is told as a whole. */
export const grainOf = ({ ventana, grano, por }: Question): Grain =>
  grano ?? (por ? 'total' : ventana === 'today' || ventana === 'yesterday' ? 'hour' : 'day')
/** More than 14 days by hour are not answered. */
export const grainsFor = ({ ventana = 'last_30_days' }: Question): Grain[] =>
  GRAINS.filter((one) => one !== 'hour' || ['today', 'yesterday', 'last_7_days'].includes(ventana))

/** How the list of reports that were made is asked for. */
export const REPORT_LIST = { limit: 25 } as const

/** The figure itself, beside the period before. */
export const wholeOf = (metric: string, question: Question): Input<'metrics.query'> => ({
  ...askedOf(metric, question),
  grain: 'total',
  dimensions: [],
  compare: true,
})

/** The same over time, or by a dimension; none where the question wants neither. */
export function splitOf(metric: string, question: Question): Input<'metrics.query'> | undefined {
  const grain = grainOf(question)
  const dimensions = question.por ? [question.por] : []
  if (grain === 'total' && dimensions.length === 0) return undefined
  return { ...askedOf(metric, question), grain, dimensions, compare: false }
}

export const askedOf = (metric: string, question: Question) => ({
  metric,
  window: windowOf(question),
  filters: filtersOf(question),
})

export function filtersOf({ solo }: Question): Record<string, string[]> {
  const at = solo?.indexOf(':') ?? -1
  return solo && at > 0 ? { [solo.slice(0, at)]: [solo.slice(at + 1)] } : {}
}
