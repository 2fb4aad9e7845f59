import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Topic, Turn } from '../domain/turn/index.ts'
import { setTiming } from '../usecases/change-in-force.ts'
import { promoteTurn, proposeTurn, refuseTurn, rollBackTurn } from '../usecases/end-turn.ts'
import { gather, MAKE_TURN } from '../usecases/make-turn.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'
import { timingViewOf, turnViewOf } from './turn-view.ts'
import * as operations from './turns.operations.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>
const MINUTE_MS = 60_000

@Controller()
export class TurnsController {
  constructor(
    @Inject(LEARNING_PARTS) private readonly parts: LearningParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listTurns)
  async list({ cursor, limit, kind, state, which }: Input<'listTurns'>) {
    const query = { kind, state, alarmed: which === 'alarmed' ? true : undefined }
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.turns.page({ ...query, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(turnViewOf), nextCursor }
  }

  @Answers(operations.findTurn)
  async find({ id }: Input<'findTurn'>) {
    const turn = await this.database.reading(() => this.parts.turns.find(id))
    if (!turn) throw notFound('turn.not_found')
    return turnViewOf(turn)
  }

  @Answers(operations.proposeTurn)
  async propose({ purpose, city, to }: Input<'proposeTurn'>) {
    const seen = await this.seen({ kind: 'hour', topic: purpose })
    return this.decide(() => proposeTurn(this.parts, { purpose, city, to, by: caller() }, seen))
  }

  @Answers(operations.promoteTurn)
  async promote({ id, because }: Input<'promoteTurn'>) {
    const turn = await this.database.reading(() => this.parts.turns.find(id))
    const seen = turn ? await this.seen(turn) : []
    return this.decide(() => promoteTurn(this.parts, { id, because, by: caller() }, seen))
  }

  @Answers(operations.refuseTurn)
  refuse({ id, because }: Input<'refuseTurn'>) {
    return this.decide(() => refuseTurn(this.parts, { id, because, by: caller() }))
  }

  @Answers(operations.rollBackTurn)
  rollBack({ id, because }: Input<'rollBackTurn'>) {
    return this.decide(() => rollBackTurn(this.parts, { id, because, by: caller() }))
  }

  @Answers(operations.look)
  async look() {
    const minute = Math.floor(this.parts.clock.now().getTime() / MINUTE_MS)
    const key = `asked ${minute}`
    return { ordered: await this.database.transaction(() => this.parts.scheduleEffect(MAKE_TURN, key, {})) }
  }

  @Answers(operations.listTimings)
  async timings() {
    const all = await this.database.reading(() => this.parts.inForce.list())
    return { data: all.filter(({ kind }) => kind === 'hour').map(timingViewOf) }
  }

  @Answers(operations.setTiming)
  async set(given: Input<'setTiming'>) {
    return timingViewOf(await this.database.transaction(() => setTiming(this.parts, { ...given, by: caller() })))
  }

  private async decide(work: () => Promise<Turn>) {
    return turnViewOf(await this.database.transaction(work))
  }

  private async seen(topic: Topic) {
    return (await this.database.reading(() => gather(this.parts, [topic])))[0]!.seen
  }
}

const caller = (): string => currentContext()!.actor.id
