import { instantShape, operation } from '@litper/platform/operations'
import { INTENT_NAMES } from '@litper/understanding'
import { z } from 'zod'

const phrases = z.array(z.string().trim().min(2).max(100)).max(200)

const rulesShape = z.object({
  handOver: z
    .object({
      words: phrases.describe(
        'words or phrases of the customer that call a person; accents and case make no difference',
      ),
      intents: z.array(z.enum(INTENT_NAMES)).describe('what the customer means for sure, and a person answers'),
      afterUnclear: z.number().int().min(1).max(5).describe('how often in a row the bot asks back'),
      afterSame: z.number().int().min(2).max(10).describe('how often in a row the same matter may come'),
    })
    .describe('when a person is called, beside what always calls one: a claim, anger, a photo, who asks for a person'),
  neverSays: phrases.describe('the bot does not say them: a person is called instead'),
  closeQuietAfterHours: z
    .number()
    .int()
    .min(1)
    .max(72)
    .nullable()
    .describe('what the bot answered is closed; null: never'),
  satisfaction: z.object({
    on: z.boolean().describe('whether customers are asked how a conversation went'),
    everyDays: z.number().int().min(1).max(365).describe('one customer is asked at most once in so many days'),
  }),
})

export const rulesView = rulesShape
  .extend({
    version: z.number().int().describe('0: nobody has set any, the defaults hold'),
    setBy: z.string().nullable(),
    setAt: instantShape.nullable(),
  })
  .meta({ id: 'ChatRules' })

export const readRulesOperation = operation({
  name: 'chat_rules.read',
  summary: { es: 'Muestra las reglas del bot', en: 'Show the rules of the bot' },
  http: ['GET', '/api/v1/conversations/rules'],
  input: z.object({ version: z.int32().min(0).optional().describe('an older one; else what holds now') }),
  output: rulesView,
  roles: 'everyone',
  scope: 'conversations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: { 'chat_rules.not_found': 'not_found' },
})

export const setRulesOperation = operation({
  name: 'chat_rules.set',
  summary: { es: 'Define las reglas del bot', en: 'Set the rules of the bot' },
  details: 'A new version; older ones stay readable. What always calls a person cannot be switched off.',
  http: ['PUT', '/api/v1/conversations/rules'],
  input: rulesShape.extend({ version: z.int32().min(0).describe('the version that was read, and is replaced') }),
  output: rulesView,
  roles: ['owner'],
  scope: 'conversations:write',
  kind: 'write',
  risk: 'message',
  repeatable: false,
  errors: { 'chat_rules.changed': 'conflict' },
  example: {
    handOver: { words: ['abogado'], intents: ['return_or_refund'], afterUnclear: 1, afterSame: 3 },
    neverSays: ['garantizado'],
    closeQuietAfterHours: 3,
    satisfaction: { on: true, everyDays: 30 },
    version: 0,
  },
})
