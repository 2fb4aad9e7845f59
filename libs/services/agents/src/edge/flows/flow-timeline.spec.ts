import { expect, it } from 'vitest'
import type { Step } from '../../domain/flows/flow-run.ts'
import { OPERATIONS } from '../../domain/flows/graphs.testing.ts'
import type { FlowRunRow } from '../../usecases/flows/ports.ts'
import { flowTimelineOf } from './flow-timeline.ts'

const AT = '2026-11-30T15:00:00.000Z'
const step = (node: string, state: Step['state'], operation?: string, code?: string): Step => ({
  ...{ node, kind: 'call', state, at: AT },
  ...(operation && { operation }),
  ...(code && { code }),
})

it('tells what a flow did or asked about an order, and not what it only looked at', () => {
  const steps = [
    step('wait', 'done'),
    step('look', 'done', 'orders.find'),
    step('hold', 'done', 'orders.hold'),
    step('cancel', 'denied', 'orders.cancel', 'approval.denied'),
    step('again', 'asking', 'orders.cancel'),
  ]
  const told = flowTimelineOf({ id: 'r', steps } as unknown as FlowRunRow, { operations: OPERATIONS }, 'Retener')
  expect(told.map(({ id, text, detail, tone, next }) => [id, text.es, detail, tone, next?.es ?? null])).toEqual([
    ['r/hold', 'Flujo «Retener»: orders.hold: hecho', null, 'agent', null],
    ['r/cancel', 'Flujo «Retener»: orders.cancel: no se hizo', 'approval.denied', 'warning', null],
    ['r/again', 'Flujo «Retener»: orders.cancel: espera aprobación', null, 'waiting', 'que una persona lo apruebe'],
  ])
})
