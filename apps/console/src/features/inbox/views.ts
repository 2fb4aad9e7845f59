import { isUuid } from '../../kit/uuid.ts'

export const VIEWS = ['waiting', 'mine', 'taken', 'bot', 'closed'] as const
export type View = (typeof VIEWS)[number]

export interface InboxSearch {
  readonly vista?: View
  /** The article that is shown beside the conversation, and its version. */
  readonly articulo?: string
  readonly version?: number
}

/** What the address says. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const { articulo, version } = search
  const vista = VIEWS.find((view) => view === search['vista'])
  const isArticle = isUuid(articulo) && Number.isInteger(version)
  return { ...(vista && { vista }), ...(isArticle && { articulo, version: version as number }) }
}

/** The same view, as the operation takes it. */
export const inputOf = ({ vista }: Pick<InboxSearch, 'vista'>) => (vista ? { view: vista } : {})
