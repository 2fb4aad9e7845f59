import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, type InputOf, pageOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { Incident, Move } from '../domain/room/incident.ts'
import { postMortem } from '../domain/room/post-mortem.ts'
import { moveIncident, noteIncident, openIncident } from '../usecases/move-incident.ts'
import type { CrisisParts } from '../usecases/ports.ts'
import { hitBy, viewOf, wholeOf } from './incident-view.ts'
import * as operations from './incidents.operations.ts'
import { CRISIS_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

/** The incident room. */
@Controller()
export class IncidentsController {
  constructor(@Inject(CRISIS_PARTS) private readonly parts: CrisisParts) {}

  @Answers(operations.listIncidents)
  list({ state, cursor, limit }: Input<'listIncidents'>) {
    return this.parts.transaction(async () => {
      const rows = await this.parts.incidents.page({ state, after: afterCursor(cursor), limit: limit + 1 })
      return pageOf(rows.map(this.view), limit)
    })
  }

  @Answers(operations.findIncident)
  find({ id }: Input<'findIncident'>) {
    return this.parts.transaction(async () =>
      wholeOf(await this.known(id), await this.parts.incidents.entries(id), this.parts.names),
    )
  }

  @Answers(operations.listAffected)
  affected({ id, cursor, limit }: Input<'listAffected'>) {
    return this.parts.transaction(async () => {
      const query = { after: afterCursor(cursor), limit: limit + 1 }
      const rows = await this.parts.parcels.page(hitBy(await this.known(id)), query)
      const views = rows.map(({ waybillId: _, number, collect, ...row }) => ({
        ...row,
        number: number ?? null,
        collect: collect ?? null,
      }))
      return pageOf(views, limit)
    })
  }

  @Answers(operations.readPostMortem)
  postMortem({ id, language }: Input<'readPostMortem'>) {
    return this.parts.transaction(async () => {
      const incident = await this.known(id)
      const runs = await Promise.all(
        (await this.parts.runs.ofIncident(id)).map(async (run) => ({
          run,
          steps: await this.parts.runs.steps(run.id),
        })),
      )
      return {
        markdown: postMortem(incident, await this.parts.incidents.entries(id), runs, language, this.parts.names),
      }
    })
  }

  @Answers(operations.openIncident)
  open(given: Input<'openIncident'>) {
    return this.parts.transaction(async () => this.view(await openIncident(this.parts, { ...given, who: caller() })))
  }

  @Answers(operations.acknowledgeIncident)
  acknowledge(input: Input<'acknowledgeIncident'>) {
    return this.move('acknowledge', input)
  }
  @Answers(operations.workIncident)
  work(input: Input<'workIncident'>) {
    return this.move('work', input)
  }
  @Answers(operations.resolveIncident)
  resolve(input: Input<'resolveIncident'>) {
    return this.move('resolve', input)
  }
  @Answers(operations.reopenIncident)
  reopen(input: Input<'reopenIncident'>) {
    return this.move('reopen', input)
  }
  @Answers(operations.closeIncident)
  close(input: Input<'closeIncident'>) {
    return this.move('close', input)
  }

  @Answers(operations.noteIncident)
  note(input: Input<'noteIncident'>) {
    return this.parts.transaction(async () => this.view(await noteIncident(this.parts, { ...input, who: caller() })))
  }

  private readonly view = (incident: Incident) => viewOf(incident, this.parts.names)

  private move(by: Move, { id, text }: { id: string; text?: string | undefined }) {
    return this.parts.transaction(async () =>
      this.view(await moveIncident(this.parts, { id, by, who: caller(), text })),
    )
  }

  private async known(id: string): Promise<Incident> {
    const incident = await this.parts.incidents.find(id)
    if (!incident) throw notFound('incident.not_found')
    return incident
  }
}

const caller = (): string => currentContext()!.actor.id
