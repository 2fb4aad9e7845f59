import { instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'

export const listDetectors = operation({
  name: 'detectors.list',
  summary: { es: 'Lista los detectores', en: 'List detectors' },
  details: 'What is watched, what it alarms at, and what alarms now.',
  http: ['GET', '/api/v1/detectors'],
  input: z.object({}),
  output: z.object({
    data: z.array(
      z
        .object({
          id: z.string(),
          summary: z.object({ es: z.string(), en: z.string() }),
          kind: z.enum(['drop', 'rate']),
          severity: z.enum(['critical', 'error', 'warning']),
          windows: z.array(z.number().int()).describe('hours'),
          overAll: z.boolean().describe('watched over all merchants too'),
          alarms: z.array(z.string()).describe('subjects that alarm in the last hour that was looked at'),
        })
        .meta({ id: 'Detector' }),
    ),
    lookedAt: instantShape.nullable().describe('the last hour; null: none yet'),
    falseAlarmsPerMonth: z.number().describe('the budget that the thresholds are made from'),
  }),
  scope: 'detectors:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
