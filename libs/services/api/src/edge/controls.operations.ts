import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { ACTION_KINDS, WITHHELD_BECAUSE } from '@litper/ports'
import { z } from 'zod'

const kind = z.enum(ACTION_KINDS).describe('what the platform does by itself')
const reason = z.string().trim().min(3).max(300).describe('why, for the people who read it later')
const limit = z.number().int().min(0).max(1_000_000)
const pilot = z.object({
  cities: z.array(z.string().min(2).max(80)).max(200).default([]).describe('none: every city'),
  carriers: z.array(z.string().max(40)).max(20).default([]).describe('none: every carrier'),
})
const limits = z.object({
  perDay: limit.optional().describe('a day of Colombia; what is beyond does not leave'),
  perMinute: limit.min(1).optional().describe('what is beyond waits for the next minute'),
  perPhonePerDay: limit.optional().describe('to one phone; 2 is a good beginning'),
})
const count = z.number().int()
const controlView = z
  .object({
    kind,
    on: z.boolean(),
    dryRun: z.boolean().describe('nothing leaves; what would have left is in controls.withheld'),
    pilot: pilot.nullable().describe('only what is about these leaves'),
    limits,
    reason: z.string().nullable(),
    paused: z.object({ reason: z.string(), since: instantShape, by: z.string() }).nullable(),
    setBy: z.string().nullable().describe('null: nobody has set it, everything leaves'),
    setAt: instantShape.nullable(),
    passedToday: count.describe('counted only while something is limited'),
    withheldToday: count,
    waiting: count,
  })
  .meta({ id: 'RollOutControl' })
const writes = { scope: 'controls:write', kind: 'write', risk: 'message' } as const
const unknown = { 'control.unknown': 'not_found' } as const

export const listControls = operation({
  name: 'controls.list',
  summary: { es: 'Muestra los controles de lo automático', en: 'Show the roll-out controls' },
  details: 'One for each kind of automatic action, with who set it and what it let through and held back today.',
  http: ['GET', '/api/v1/controls'],
  input: z.object({}),
  output: z.object({ data: z.array(controlView) }),
  scope: 'controls:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const setControl = operation({
  name: 'controls.set',
  summary: { es: 'Ajusta el control de una acción automática', en: 'Set a roll-out control' },
  details:
    'Replaces switch, dry run, pilot and limits, whole; a pause stays. It counts for whatever leaves afterwards.',
  http: ['PUT', '/api/v1/controls/:kind'],
  input: z.object({
    kind,
    on: z.boolean().default(true),
    dryRun: z.boolean().default(false),
    pilot: pilot.nullish(),
    limits: limits.default({}),
    reason,
  }),
  output: controlView,
  roles: ['owner'],
  ...writes,
  repeatable: true,
  errors: unknown,
  example: { kind: 'messages', limits: { perPhonePerDay: 2, perMinute: 20 }, reason: 'first week' },
})

export const pauseControl = operation({
  name: 'controls.pause',
  summary: { es: 'Pausa una acción automática', en: 'Pause an automatic action' },
  details: 'What is due waits until it is resumed; what waited for 20 hours is no longer true and does not leave.',
  http: ['POST', '/api/v1/controls/:kind/pause'],
  input: z.object({ kind, reason }),
  output: controlView,
  ...writes,
  repeatable: false,
  undo: 'controls.resume',
  errors: { ...unknown, 'control.paused': 'conflict' },
  example: { kind: 'messages', reason: 'customers complain about a wrong text' },
})

export const resumeControl = operation({
  name: 'controls.resume',
  summary: { es: 'Reanuda una acción automática', en: 'Resume an automatic action' },
  http: ['POST', '/api/v1/controls/:kind/resume'],
  input: z.object({ kind, reason }),
  output: controlView,
  ...writes,
  repeatable: false,
  undo: 'controls.pause',
  errors: { ...unknown, 'control.not_paused': 'conflict' },
  example: { kind: 'messages', reason: 'the text is mended' },
})

export const listWithheld = operation({
  name: 'controls.withheld',
  summary: { es: 'Lista lo que los controles no dejaron salir', en: 'List what the controls held back' },
  details: 'Newest first, for 90 days. After a dry run: what would have left.',
  http: ['GET', '/api/v1/controls/withheld'],
  input: z.object({ ...paging, kind: kind.optional() }),
  output: pageShape(
    z
      .object({
        id: idShape,
        kind,
        because: z.enum(WITHHELD_BECAUSE),
        what: z.string(),
        city: z.string().optional(),
        carrier: z.string().optional(),
        about: z.record(z.string(), z.string()).describe('ids'),
        at: instantShape,
      })
      .meta({ id: 'WithheldAction' }),
  ),
  scope: 'controls:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
