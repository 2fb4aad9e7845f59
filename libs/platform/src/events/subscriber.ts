import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '@litper/kernel'
import type { Behind, Envelope } from '@litper/ports'
import { runInContext } from '../context/context.ts'
import { isDatabaseAway } from '../errors/outage.ts'
import { byTenant, intoLanes, intoRuns } from './batches.ts'
import { contextOf, EventRun, type Handle, type SubscriberParts } from './event-run.ts'
import { fateOf } from './fate.ts'
import { Pace } from './pace.ts'
import { ParkedWork } from './parked-work.ts'
import { RunSlots } from './run-slots.ts'
import { areOfOne, InHand, shareOut } from './shares.ts'
import { traceRun } from './traced-run.ts'
import { TenantTurns } from './turns.ts'

const RUN = 64
/** A tenant with more events than this in a batch has a second lane: a transaction costs as much as some events. */
const LANE = 16
const RUNS_AT_ONCE = 6
const OF_ONE_TENANT = 4

/**
 * Handles the batches of a group: tenants, and the lanes of each, run concurrently; a run of one tenant's events is one transaction with
 * their inbox rows. A run that fails is parked, and ParkedWork tries its events one by one while the group goes on. Only while the
 * database is away the whole group waits, because nothing can be parked. See docs/adr/0020.
 */
export class Subscriber {
  private stopping = false
  private readonly pace = new Pace()
  private readonly inHand = new InHand()
  private readonly slots = new RunSlots(RUNS_AT_ONCE, OF_ONE_TENANT)
  private readonly run: EventRun
  private readonly parkedWork: ParkedWork
  /** Only with one lane: there, a run and parked work could lock the same rows in opposite orders. */
  private readonly turns?: TenantTurns

  constructor(
    group: string,
    handlers: ReadonlyMap<string, Handle>,
    private readonly parts: SubscriberParts,
    /** Of a tenant. More than one only when all keys are ids of the same kind: else two lanes could lock the same rows in opposite orders. */
    private readonly lanes = 1,
  ) {
    this.run = new EventRun(group, handlers, parts)
    this.turns = lanes === 1 ? new TenantTurns() : undefined
    this.parkedWork = new ParkedWork(this.run, parts, this.turns)
  }

  /** Starts to handle what is parked. */
  start(): void {
    this.parkedWork.start()
  }

  /** Resolves when no parked event is being handled. A running `handle` ends by itself. */
  async stop(): Promise<void> {
    this.stopping = true
    await this.parkedWork.stop()
  }

  /** Resolves when all of the batch is handled or parked. */
  async handle(batch: readonly Envelope[], behind: Behind = { events: 0 }): Promise<void> {
    const mine = batch.filter((envelope) => this.run.knows(envelope))
    const { waiting } = this.parkedWork
    const isFar = this.pace.isFar(mine.length + behind.events)
    if (waiting.size === 0 && (!isFar || areOfOne(mine, behind.tenants))) return this.inLanes(mine)
    const { now, later } = isFar
      ? shareOut(mine, this.pace.share, waiting, this.inHand)
      : shareOut(mine, mine.length, waiting)
    const ofTenants = Map.groupBy(later, ({ tenant }) => tenant).values()
    const parked = [...ofTenants].map((events) =>
      this.untilWritten(events, async () => {
        await this.park(events)
        this.parkedWork.wake(events[0]!.tenant)
      }),
    )
    await Promise.all([this.inLanes(now), ...parked])
  }

  private async inLanes(events: readonly Envelope[]): Promise<void> {
    const began = performance.now()
    const lanes = byTenant(events).flatMap((ofOne) =>
      intoLanes(ofOne, Math.min(this.lanes, Math.ceil(ofOne.length / LANE))),
    )
    await this.inHand.during(events, () => Promise.all(lanes.map((lane) => this.lane(lane))))
    this.pace.record(events.length, performance.now() - began)
  }

  private async lane(lane: readonly Envelope[]): Promise<void> {
    for (const run of intoRuns(lane, RUN)) await this.untilWritten(run, () => this.together(run))
  }

  private async together(events: readonly Envelope[]): Promise<void> {
    const { group } = this.run
    const { tenant } = events[0]!
    const handled = () =>
      traceRun(group, events, () =>
        this.inTransaction(events, async () => {
          await this.run.handle(events, await this.parts.parked.admit(group, events))
        }),
      )
    const inSlot = () => this.slots.run(tenant, handled)
    try {
      await (this.turns ? this.turns.beside(tenant, inSlot) : inSlot())
    } catch (error) {
      if (this.stopping || isDatabaseAway(error)) throw error
      this.run.log(events[0]!, error, 1)
      await this.failed(events, error)
    }
  }

  /** When this resolves, the events that failed are parked or dead letters. */
  private async failed(events: readonly Envelope[], error: unknown): Promise<void> {
    const [only, ...others] = events as [Envelope, ...Envelope[]]
    if (others.length > 0) {
      await this.park(events, messageOf(error))
      return this.parkedWork.wake()
    }
    const fate = fateOf(error, 1)
    if (fate.kind === 'dead letter') return this.inTransaction(events, () => this.run.deadLetter(only, error, 1))
    await this.inTransaction(events, () =>
      this.parts.parked.park(this.run.group, [
        { envelope: only, error: messageOf(error), attempts: fate.counts ? 1 : 0, waitMs: fate.waitMs },
      ]),
    )
    this.parkedWork.wake()
  }

  private async park(events: readonly Envelope[], error?: string): Promise<void> {
    const parked = events.map((envelope) => ({ envelope, error }))
    await this.inTransaction(events, () => this.parts.parked.park(this.run.group, parked))
  }

  private inTransaction<T>([first]: readonly Envelope[], work: () => Promise<T>): Promise<T> {
    return runInContext(contextOf(first!), () => this.parts.database.separateTransaction(work))
  }

  /** Repeats until the events are handled or parked: the group must not pass them before. */
  private async untilWritten([first]: readonly Envelope[], work: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (this.stopping) throw error
        this.run.log(first!, error, attempt)
        await sleep(Math.min(2000, 20 * 3 ** Math.min(attempt, 5)) * (0.5 + Math.random() / 2))
      }
    }
  }
}
