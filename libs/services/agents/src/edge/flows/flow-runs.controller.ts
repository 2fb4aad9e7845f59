import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { acknowledgeFlowRun, cancelFlowRun } from '../../usecases/flows/decide-flow.ts'
import { exportFlow } from '../../usecases/flows/export-flow.ts'
import type { FlowsParts } from '../../usecases/flows/ports.ts'
import * as operations from './flow-runs.operations.ts'
import { runViewOf, runWholeOf } from './flow-view.ts'
import { exportFlow as exportOperation } from './flows.operations.ts'
import { kestraYaml } from './kestra-yaml.ts'
import { FLOWS_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class FlowRunsController {
  constructor(
    @Inject(FLOWS_PARTS) private readonly parts: FlowsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listFlowRuns)
  async list({ cursor, limit, ...query }: Input<'listFlowRuns'>) {
    const after = afterCursor(cursor)
    return this.database.reading(async () => {
      const rows = await this.parts.flowRuns.page({ ...query, after, limit: limit + 1 })
      const flows = await Promise.all(rows.map(({ flowId }) => this.parts.flows.find(flowId)))
      const views = rows.map((row, place) => runViewOf(row, flows[place]!.name))
      return pageOf(views, limit)
    })
  }

  @Answers(operations.findFlowRun)
  find({ id }: Input<'findFlowRun'>) {
    return this.database.transaction(() => this.shown(id))
  }

  @Answers(operations.cancelFlowRun)
  cancel({ id }: Input<'cancelFlowRun'>) {
    return this.database.transaction(async () => {
      await cancelFlowRun(this.parts, id, currentContext()!.actor.id)
      return this.shown(id)
    })
  }

  @Answers(operations.acknowledgeFlowRun)
  acknowledge({ id }: Input<'acknowledgeFlowRun'>) {
    return this.database.transaction(async () => {
      await acknowledgeFlowRun(this.parts, id, currentContext()!.actor.id)
      return this.shown(id)
    })
  }

  @Answers(exportOperation)
  async export({ id }: InputOf<typeof exportOperation>) {
    const { fileName, flow } = await exportFlow(this.parts, id)
    return { fileName, yaml: kestraYaml(flow) }
  }

  private async shown(id: string) {
    const row = await this.parts.flowRuns.find(id)
    if (!row) throw notFound('run.not_found')
    const { flows } = this.parts
    return runWholeOf(row, (await flows.find(row.flowId))!, (await flows.version(row.flowId, row.version))!)
  }
}
