/** What a review says of one criterion. */
export interface Finding {
  readonly criterion: string
  /** Undefined: the subject gives no answer, and the criterion does not count. */
  readonly passed?: boolean
  /** What shows it, without personal data. */
  readonly evidence: string
}
export interface Judged {
  /** 0 to 100 of the criteria that could be answered. */
  readonly score: number
  readonly findings: readonly Finding[]
}

/** The score by a rubric's points. */
export function scored(
  { criteria }: { readonly criteria: readonly { readonly id: string; readonly weight: number }[] },
  findings: readonly Finding[],
): Judged {
  const weights = new Map(criteria.map(({ id, weight }) => [id, weight]))
  const sum = (some: readonly Finding[]) => some.reduce((all, { criterion }) => all + weights.get(criterion)!, 0)
  const counted = findings.filter(({ passed }) => passed !== undefined)
  const total = sum(counted)
  return {
    score: total === 0 ? 100 : Math.round((100 * sum(counted.filter(({ passed }) => passed))) / total),
    findings,
  }
}
