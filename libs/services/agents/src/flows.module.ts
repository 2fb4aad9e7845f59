import { createHash } from 'node:crypto'
import { CLOCK, DATABASE, Effects, Events, OPERATIONS, provideParts, SETTINGS, TASK_QUEUE } from '@litper/platform'
import { Module } from '@nestjs/common'
import { CallStepEffect } from './edge/flows/call-step.effect.ts'
import { enqueueTurn, FlowWorker } from './edge/flows/flow.worker.ts'
import { FlowEventsSubscriber } from './edge/flows/flow-events.subscriber.ts'
import { FlowRunsController } from './edge/flows/flow-runs.controller.ts'
import { FlowsController } from './edge/flows/flows.controller.ts'
import { FlowsSweep } from './edge/flows/flows.sweep.ts'
import { ForgetFlowRunsSweep } from './edge/flows/forget-flow-runs.sweep.ts'
import { HandOverTurnEffect } from './edge/flows/hand-over-turn.effect.ts'
import { FLOWS_PARTS } from './edge/flows/parts.ts'
import { cronTicks } from './edge/flows/ticks.ts'
import { PostgresApprovalStore } from './store/approval-store.ts'
import { PostgresFlowRunStore } from './store/flows/flow-run-store.ts'
import { PostgresFlowStore } from './store/flows/flow-store.ts'

/** Steps of a merchant's own that run by themselves: a part of the agents service. */
@Module({
  controllers: [FlowRunsController, FlowsController, FlowEventsSubscriber],
  providers: [
    provideParts(
      FLOWS_PARTS,
      {
        database: DATABASE,
        events: Events,
        effects: Effects,
        clock: CLOCK,
        operations: OPERATIONS,
        queue: TASK_QUEUE,
        settings: SETTINGS,
      },
      ({ database, events, effects, clock, operations, queue, settings }) => ({
        flows: new PostgresFlowStore(database),
        flowRuns: new PostgresFlowRunStore(database),
        approvals: new PostgresApprovalStore(database),
        operations,
        ticks: cronTicks,
        transaction: (work) => database.transaction(work),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        enqueueTurn: (turn, runAt) => enqueueTurn(queue, turn, runAt),
        publicUrl: settings.publicUrl,
        clock,
        sha: (text) => createHash('sha256').update(text).digest('hex'),
      }),
    ),
    HandOverTurnEffect,
    CallStepEffect,
    FlowWorker,
    FlowsSweep,
    ForgetFlowRunsSweep,
  ],
  exports: [FLOWS_PARTS],
})
export class FlowsModule {}
