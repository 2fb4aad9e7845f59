import { Answers, afterCursor, CONTROLS, currentContext, type InputOf, pageOf } from '@litper/platform'
import type { ActionKind, Control, ControlCounts, Controls } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import * as operations from './controls.operations.ts'

/** The master switches. They live beside the gateway, so that they answer while any other service is down. */
@Controller()
export class ControlsController {
  constructor(@Inject(CONTROLS) private readonly controls: Controls) {}

  @Answers(operations.listControls)
  async list() {
    return { data: (await this.controls.list()).map(viewOf) }
  }

  @Answers(operations.listWithheld)
  async withheld({ cursor, limit, kind }: InputOf<typeof operations.listWithheld>) {
    const rows = await this.controls.withheld({ kind, after: afterCursor(cursor), limit: limit + 1 })
    return pageOf(
      rows.map((row) => ({ ...row, at: row.at.toISOString() })),
      limit,
    )
  }

  @Answers(operations.setControl)
  async set({ kind, pilot, ...change }: InputOf<typeof operations.setControl>) {
    await this.controls.set(kind, { ...change, pilot: pilot ?? undefined }, caller())
    return this.viewOf(kind)
  }

  @Answers(operations.pauseControl)
  async pause({ kind, reason }: InputOf<typeof operations.pauseControl>) {
    await this.controls.pause(kind, reason, caller())
    return this.viewOf(kind)
  }

  @Answers(operations.resumeControl)
  async resume({ kind, reason }: InputOf<typeof operations.resumeControl>) {
    await this.controls.resume(kind, reason, caller())
    return this.viewOf(kind)
  }

  private async viewOf(kind: ActionKind) {
    return viewOf((await this.controls.list()).find((one) => one.kind === kind)!)
  }
}

const caller = (): string => currentContext()!.actor.id

const viewOf = ({ pilot, reason, paused, setBy, setAt, ...control }: Control & ControlCounts) => ({
  ...control,
  pilot: pilot ? { cities: [...pilot.cities], carriers: [...pilot.carriers] } : null,
  reason: reason ?? null,
  paused: paused ? { ...paused, since: paused.since.toISOString() } : null,
  setBy: setBy ?? null,
  setAt: setAt?.toISOString() ?? null,
})
