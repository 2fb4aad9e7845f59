import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { CALL_STATES, OUTCOMES, OUTGOING } from '../domain/call.ts'

const read = { roles: 'everyone', scope: 'campaigns:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { roles: ['owner', 'operator'], scope: 'campaigns:write', kind: 'write' } as const
const one = z.object({ id: idShape })
const reason = z.string().trim().min(1).max(200)
const count = z.number().int()
const ID = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

const campaignView = z
  .object({
    id: idShape,
    name: z.string(),
    purpose: z.enum(OUTGOING),
    state: z.enum(['running', 'paused', 'stopped', 'done']),
    reason: z.string().nullable().describe('why it was paused or stopped'),
    maxTries: count,
    total: count.describe('customers to call'),
    createdBy: z.string(),
    createdAt: instantShape,
    endedAt: instantShape.nullable(),
  })
  .meta({ id: 'CallCampaign' })
const withCounts = campaignView
  .extend({
    byState: z.partialRecord(z.enum(CALL_STATES), count),
    byOutcome: z.partialRecord(z.enum(OUTCOMES), count),
    tries: count.describe('times that a telephone was to ring'),
  })
  .meta({ id: 'CallCampaignWithCounts' })

export const listCampaigns = operation({
  ...read,
  name: 'campaigns.list',
  summary: { es: 'Lista las campañas de llamadas', en: 'List call campaigns' },
  http: ['GET', '/api/v1/campaigns'],
  input: z.object({ ...paging }),
  output: pageShape(campaignView),
  errors: {},
})

export const findCampaign = operation({
  ...read,
  name: 'campaigns.find',
  summary: { es: 'Muestra una campaña y cómo va', en: 'Show a campaign and how it goes' },
  http: ['GET', '/api/v1/campaigns/:id'],
  input: one,
  output: withCounts,
  errors: { 'campaign.not_found': 'not_found' },
})

export const startCampaignOperation = operation({
  ...write,
  name: 'campaigns.start',
  summary: { es: 'Llama a muchos clientes por un motivo', en: 'Call many customers for one purpose' },
  details:
    'As lines are free and hours allow. Without `orderIds`: all orders whose question is open, 2,000 at most. Nobody is called twice for one question.',
  http: ['POST', '/api/v1/campaigns'],
  input: z.object({
    name: z.string().trim().min(1).max(100),
    purpose: z.enum(OUTGOING),
    orderIds: z.array(z.uuid()).min(1).max(2000).optional(),
    waitingMinutes: z
      .number()
      .int()
      .min(0)
      .max(43_200)
      .optional()
      .describe('confirmations asked for at least so long ago'),
    city: z.string().max(100).optional(),
    carrier: z.string().max(40).optional(),
    maxTries: z.number().int().min(1).max(10).optional(),
  }),
  output: campaignView,
  status: 202,
  risk: 'message',
  repeatable: false,
  undo: 'campaigns.stop',
  errors: { 'calling_account.not_found': 'not_found', 'campaign.nobody': 'conflict' },
  example: { name: 'Sin respuesta ayer', purpose: 'order_confirmation', waitingMinutes: 720 },
})

const OVER = { 'campaign.not_found': 'not_found', 'campaign.over': 'conflict' } as const

export const pauseCampaignOperation = operation({
  ...write,
  name: 'campaigns.pause',
  summary: { es: 'Pausa una campaña', en: 'Pause a campaign' },
  details: 'No telephone rings for it from here on; calls that are under way go on to their end.',
  http: ['POST', '/api/v1/campaigns/:id/pause'],
  input: one.extend({ reason }),
  output: campaignView,
  risk: 'nothing',
  repeatable: true,
  undo: 'campaigns.resume',
  errors: OVER,
  example: { id: ID, reason: 'Revisamos el texto' },
})

export const resumeCampaignOperation = operation({
  ...write,
  name: 'campaigns.resume',
  summary: { es: 'Reanuda una campaña', en: 'Resume a campaign' },
  http: ['POST', '/api/v1/campaigns/:id/resume'],
  input: one,
  output: campaignView,
  risk: 'message',
  repeatable: true,
  undo: 'campaigns.pause',
  errors: OVER,
})

export const stopCampaignOperation = operation({
  ...write,
  name: 'campaigns.stop',
  summary: { es: 'Termina una campaña', en: 'Stop a campaign' },
  details: 'Who was not called yet is not called.',
  http: ['POST', '/api/v1/campaigns/:id/stop'],
  input: one.extend({ reason }),
  output: campaignView,
  risk: 'nothing',
  repeatable: false,
  errors: OVER,
  example: { id: ID, reason: 'Ya no hay existencias' },
})
export type CampaignView = z.input<typeof campaignView>
