export const VIEWS = ['waiting', 'mine', 'taken', 'bot', 'closed'] as const
export type View = (typeof VIEWS)[number]

export interface InboxSearch {
  readonly vista?: View
}
/** What the address says. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const vista = VIEWS.find((view) => view === search['vista'])
  return vista ? { vista } : {}
}
