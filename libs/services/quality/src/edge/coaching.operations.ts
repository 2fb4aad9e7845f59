import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { COACHING_STATES, type Coaching } from '../domain/coaching.ts'
import type { Review } from '../usecases/ports.ts'
import { reviewView, reviewViewOf } from './quality-view.ts'

const coachingView = z
  .object({
    id: z.uuid(),
    state: z.enum(COACHING_STATES),
    score: z.number().int(),
    review: reviewView.nullable().describe('null: it was erased meanwhile'),
    owner: z.string().nullable().describe('who looked at it'),
    note: z.string().nullable(),
    openedAt: instantShape,
    changedAt: instantShape,
  })
  .meta({ id: 'Coaching' })
export const coachingViewOf = (item: Coaching, review: Review | undefined): z.input<typeof coachingView> => {
  const { id, state, score, owner, note, openedAt, changedAt } = item
  return {
    ...{ id, state, score, openedAt, changedAt, owner: owner ?? null, note: note ?? null },
    review: review ? reviewViewOf(review) : null,
  }
}

const ends = {
  input: z.object({ id: idShape, note: z.string().trim().min(1).max(500) }),
  example: {
    id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11',
    note: 'Se habló con Laura: preguntar la ciudad antes de prometer una fecha.',
  },
  output: coachingView,
  scope: 'reviews:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: false,
  errors: { 'coaching.not_found': 'not_found', 'coaching.over': 'conflict' },
} as const

export const listCoaching = operation({
  name: 'coaching.list',
  summary: { es: 'Lista lo que una persona debería mirar', en: 'List what a person should look at' },
  details: 'Newest first. Conversations below 75 points and runs of agents below 60; parcels have tickets instead.',
  http: ['GET', '/api/v1/coaching'],
  input: z.object({
    state: z.enum(COACHING_STATES).optional().describe('all when absent'),
    rubric: z.enum(['conversation', 'agent_run']).optional(),
    ...paging,
  }),
  output: pageShape(coachingView),
  roles: 'everyone',
  scope: 'reviews:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const doneCoaching = operation({
  ...ends,
  name: 'coaching.done',
  summary: { es: 'Anota que se habló del caso', en: 'Note that it was talked over' },
  http: ['POST', '/api/v1/coaching/:id/done'],
})

export const dismissCoaching = operation({
  ...ends,
  name: 'coaching.dismiss',
  summary: { es: 'Descarta el caso: no hay nada que mejorar', en: 'Dismiss it: there is nothing to mend' },
  http: ['POST', '/api/v1/coaching/:id/dismiss'],
})
