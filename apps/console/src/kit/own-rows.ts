/** Ids of what this person made or changed in this tab: a list shows it at once, whatever else is new. */
const own = new Set<string>()

/** Of the answer to a write. */
export function noteOwn(output: unknown): void {
  const { id } = (output ?? {}) as { readonly id?: unknown }
  if (typeof id === 'string') own.add(id)
}
export const isOwn = (id: string): boolean => own.has(id)
