/** The late first, then the longest waiting. */
export const sortNeeds = <N extends { readonly late?: boolean | undefined; readonly since: string }>(
  needs: readonly N[],
): N[] => needs.toSorted((a, b) => Number(b.late ?? false) - Number(a.late ?? false) || (a.since < b.since ? -1 : 1))
