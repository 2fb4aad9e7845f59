import { Answers, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { proposeHours, summarise } from '../usecases/learn.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { priorsWindow, readPriors } from '../usecases/read-priors.ts'
import * as operations from './learning.operations.ts'
import { LEARNING_PARTS } from './parts.ts'

@Controller()
export class LearningController {
  constructor(
    @Inject(LEARNING_PARTS) private readonly parts: LearningParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.summariseOutcomes)
  async outcomes(query: InputOf<typeof operations.summariseOutcomes>) {
    const groups = await this.database.reading(() => summarise(this.parts, query))
    return { data: groups.map(({ interval: [low, high], ...one }) => ({ ...one, interval: { low, high } })) }
  }

  @Answers(operations.listCandidates)
  async candidates({ days }: InputOf<typeof operations.listCandidates>) {
    const all = await this.database.reading(() => proposeHours(this.parts, days))
    return { data: all.map(({ p, ...one }) => ({ ...one, p: p ?? null })) }
  }

  @Answers(operations.listPriors)
  async priors() {
    const { from, until } = priorsWindow(this.parts)
    const all = await this.database.reading(() => readPriors(this.parts))
    const data = all.map(({ place: city, value, messages: parcels, moved: delivered, trial, ...one }) => {
      const { share, isInForce, since } = one
      return { city, carrier: String(value), parcels, delivered, share, isInForce, triedOn: trial?.share ?? 0, since }
    })
    return { data, from: from.toISOString(), until: until.toISOString() }
  }
}
