import { GraphError } from './graph-error.ts'

export const TEMPLATE_STATUSES = ['APPROVED', 'REJECTED', 'PAUSED', 'DISABLED', 'PENDING', 'FLAGGED'] as const
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number]

/** What became of templates after their approval; the table in templates.ts is what was approved. */
export class TemplateStates {
  private readonly states = new Map<string, TemplateStatus>()

  set(name: string, status: TemplateStatus): void {
    this.states.set(name, status)
  }

  of(name: string): TemplateStatus {
    return this.states.get(name) ?? 'APPROVED'
  }

  clear(): void {
    this.states.clear()
  }

  /** @throws GraphError 132015 paused, 132016 disabled, 132001 not (or no longer) approved */
  check(name: string): void {
    const status = this.of(name)
    if (status === 'PAUSED') throw new GraphError(132015, 'Template is paused due to low quality')
    if (status === 'DISABLED') throw new GraphError(132016, 'Template has been paused too many times and is disabled')
    if (status === 'REJECTED' || status === 'PENDING') {
      throw new GraphError(132001, `template name (${name}) is not approved`)
    }
  }
}
