import { readShape } from '@litper/ports'
import { z } from 'zod'

const base = z.url({ protocol: /^https?$/ }).default('https://chateapro.app/api')

/** One Chatea Pro workspace: its API token, and the flow step that a template's quick replies shall run. */
export const settings = z.strictObject({
  token: z.string().trim().min(1).max(1000).meta({ description: 'API token of the workspace', writeOnly: true }),
  baseUrl: base.describe('without it, Chatea Pro'),
  quickReplyStep: z
    .string()
    .max(200)
    .optional()
    .describe('flow step that calls us back; without it the buttons of a template stay as the merchant drew them'),
})
export type ChateaProSettings = z.output<typeof settings>
const stored = settings.strip()

/** Reads a tenant's settings. @throws SendError permanent `settings.token` */
export function readSettings(given: Record<string, unknown>): ChateaProSettings {
  const { quickReplyStep, ...read } = readShape(stored, given)
  return { ...read, baseUrl: read.baseUrl.replace(/\/+$/, ''), ...(quickReplyStep && { quickReplyStep }) }
}
