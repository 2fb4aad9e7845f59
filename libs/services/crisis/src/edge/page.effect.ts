import { DATABASE, Effect, type EffectHandler, SETTINGS, type Settings } from '@litper/platform'
import type { Database, Pager } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { PAGE, type PageOrder } from '../usecases/move-incident.ts'
import type { CrisisParts } from '../usecases/ports.ts'
import { CRISIS_PARTS } from './parts.ts'

export const PAGER = Symbol('Pager')

/** Calls whoever is on duty. The key makes a repeated page one. */
@Effect({ kind: PAGE, giveUpAfterMinutes: 60 })
export class PageEffect implements EffectHandler<PageOrder, object> {
  constructor(
    @Inject(CRISIS_PARTS) private readonly parts: CrisisParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PAGER) private readonly pager: Pager,
  ) {}

  async act({ incidentId, action }: PageOrder): Promise<object> {
    const incident = await this.database.transaction(() => this.parts.incidents.find(incidentId))
    if (!incident) return {}
    const { PAGERDUTY_ROUTING_KEY: routingKey, PAGERDUTY_URL: url } = this.settings
    await this.pager.page(
      { routingKey, url },
      {
        key: `litper/${incidentId}`,
        action,
        summary: incident.summary,
        severity: incident.severity,
        component: incident.subject,
        details: { parcels: incident.affected.parcels, pesos: incident.affected.pesos, detector: incident.detector },
        at: incident.openedAt,
      },
    )
    return {}
  }
}
