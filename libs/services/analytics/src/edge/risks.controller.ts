import { invalid, notFound } from '@litper/kernel'
import { Answers, currentContext, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { readRisk } from '../usecases/assess-risks.ts'
import { changeWeights } from '../usecases/change-weights.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { readLights } from '../usecases/read-lights.ts'
import { ANALYTICS_PARTS } from './parts.ts'
import { pageBy, placeOf } from './place-cursor.ts'
import { viewOfRisk } from './risk-view.ts'
import * as operations from './risks.operations.ts'

@Controller()
export class RisksController {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listRisks)
  async list({ cursor, limit, ...query }: InputOf<typeof operations.listRisks>) {
    const place = placeOf(cursor)
    const after = place && { score: place.at, waybillId: place.id }
    const rows = await this.database.reading(() => this.parts.risks.page({ ...query, after, limit: limit + 1 }))
    const { data, nextCursor } = pageBy(rows, limit, ({ score, waybillId }) => ({ at: score, id: waybillId }))
    return { data: data.map(viewOfRisk), nextCursor }
  }

  @Answers(operations.listLights)
  async lights() {
    return { data: [...(await this.database.reading(() => readLights(this.parts)))], nextCursor: null }
  }

  @Answers(operations.readWeights)
  weights() {
    return this.database.reading(() => this.parts.risks.weights())
  }

  @Answers(operations.changeWeights)
  changeWeights(weights: InputOf<typeof operations.changeWeights>) {
    const { urgent, attention, watch } = weights.levels
    if (!(urgent > attention && attention > watch)) throw invalid('risk.bad_levels')
    const by = currentContext()?.actor.id ?? 'system'
    return this.database.transaction(() => changeWeights(this.parts, weights, by))
  }

  @Answers(operations.readRisk)
  async read({ id }: InputOf<typeof operations.readRisk>) {
    const risk = await this.database.reading(() => readRisk(this.parts, id))
    if (!risk) throw notFound('risk.not_found')
    return viewOfRisk(risk)
  }
}
