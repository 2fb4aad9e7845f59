import { invalid } from '@litper/kernel'
import { dimensionsOfMetric, grainOf, METRICS } from '@litper/metrics'
import { Answers, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { isZone } from '../domain/zone.ts'
import { askMetric, drillDown, type Said } from '../usecases/ask-metric.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import * as operations from './metrics.operations.ts'
import { ANALYTICS_PARTS } from './parts.ts'
import { pageBy, placeOf } from './place-cursor.ts'

@Controller()
export class MetricsController {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listMetrics)
  list() {
    const data = METRICS.map((metric) => {
      const { name, area, unit, title, definition, better, formula } = metric
      return {
        ...{ name, area, unit, title, definition, better: better ?? null },
        grain: grainOf(metric),
        dimensions: [...dimensionsOfMetric(metric)],
        isCohort: formula.kind === 'cohort',
      }
    })
    return { data, nextCursor: null }
  }

  @Answers(operations.queryMetric)
  async query(asked: InputOf<typeof operations.queryMetric>) {
    const said = await this.database.reading(() => askMetric(this.parts, asked))
    return viewOf(said, asked.dimensions)
  }

  @Answers(operations.drillDown)
  async drill({ cursor, limit, ...asked }: InputOf<typeof operations.drillDown>) {
    const place = placeOf(cursor)
    const after = place && { at: new Date(place.at), id: place.id }
    const rows = await this.database.reading(() =>
      drillDown(this.parts, { ...asked, grain: 'total', dimensions: [], compare: false, after, limit: limit + 1 }),
    )
    const { data, nextCursor } = pageBy(rows, limit, ({ at, id }) => ({ at: at.getTime(), id }))
    return {
      data: data.map((row) => ({ ...row, orderId: row.orderId ?? null, at: row.at.toISOString() })),
      nextCursor,
    }
  }

  @Answers(operations.readSettings)
  async settings() {
    const { zone, language, currency } = await this.parts.settings.read()
    return { zone, language, currency }
  }

  @Answers(operations.changeSettings)
  async changeSettings(settings: InputOf<typeof operations.changeSettings>) {
    if (!isZone(settings.zone)) throw invalid('metric.bad_zone')
    await this.database.transaction(() => this.parts.settings.put(settings))
    return settings
  }

  @Answers(operations.countSetAside)
  async setAside() {
    const rows = await this.database.reading(() => this.parts.aside.counts())
    return { data: rows.map((row) => ({ ...row, lastAt: row.lastAt.toISOString() })), nextCursor: null }
  }
}

function viewOf({ metric, window, zone, currency, rows, before }: Said, dimensions: readonly string[]) {
  const { name, unit } = metric
  const iso = ({ from, until }: Said['window']) => ({ from: from.toISOString(), until: until.toISOString() })
  return {
    metric: name,
    unit,
    ...iso(window),
    zone,
    currency: currency ?? null,
    rows: rows.map(({ period, group, value, cohort, isMature }) => ({
      period: period || null,
      group: Object.fromEntries(dimensions.map((one, index) => [one, group[index] ?? ''])),
      value,
      cohort: cohort ? { ...cohort, mature: isMature === true } : null,
    })),
    before: before ? { ...iso(before.window), value: before.value } : null,
  }
}
