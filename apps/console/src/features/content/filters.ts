import type { Input } from '../../kit/client.ts'

export const KINDS = ['article', 'policy', 'product'] as const
export const STATES = ['proposed', 'approved', 'retired'] as const

/** What the address says of the list of articles. */
export interface ArticleFilters {
  readonly tipo?: (typeof KINDS)[number]
  readonly estado?: (typeof STATES)[number]
}

export function readArticleFilters({ tipo, estado }: Record<string, unknown>): ArticleFilters {
  const kind = KINDS.find((one) => one === tipo)
  const state = STATES.find((one) => one === estado)
  return { ...(kind && { tipo: kind }), ...(state && { estado: state }) }
}

/** How the list of flows is asked for. */
export const FLOW_LIST = { limit: 50 } as const

export const articlesInput = ({ tipo, estado }: ArticleFilters): Input<'knowledge.list'> => ({
  ...(tipo && { kind: tipo }),
  ...(estado && { state: estado }),
  limit: 50,
})
