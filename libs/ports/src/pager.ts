/** What the person on duty reads first. */
export interface Page {
  /** One open incident at the vendor for each; at most 255 characters. */
  readonly key: string
  readonly action: 'trigger' | 'acknowledge' | 'resolve'
  /** Of a trigger; longer ones are cut. Nothing about a person. */
  readonly summary: string
  readonly severity: 'critical' | 'error' | 'warning' | 'info'
  readonly component?: string
  readonly details?: Readonly<Record<string, string | number>>
  readonly at: Date
}

/**
 * Calls people who are on duty. Repeating a page changes nothing at the vendor, because of its key: an attempt whose answer was lost is
 * made again. @throws DomainError kind `unavailable` or `too_many`: again later; others: never
 */
export interface Pager {
  page(settings: Record<string, unknown>, page: Page): Promise<void>
}
