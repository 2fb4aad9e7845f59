import { fieldWords, readShape } from '@litper/ports'
import { z } from 'zod'

const base = z.url({ protocol: /^https?$/ }).default('https://chateapro.app/api')

/** One Chatea Pro workspace: its API token, and the flow step that a template's quick replies shall run. */
export const settings = z.strictObject({
  token: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .meta({ ...fieldWords('API token of the workspace', 'token de API del espacio de trabajo'), writeOnly: true }),
  baseUrl: base.meta(fieldWords('without it, Chatea Pro', 'sin ella, Chatea Pro')),
  quickReplyStep: z
    .string()
    .max(200)
    .optional()
    .meta(
      fieldWords(
        'flow step that calls us back; without it the buttons of a template stay as the merchant drew them',
        'paso del flujo que nos llama; sin él, los botones de una plantilla quedan como el comercio los dibujó',
      ),
    ),
})
export type ChateaProSettings = z.output<typeof settings>
const stored = settings.strip()

/** Reads a tenant's settings. @throws SendError permanent `settings.token` */
export function readSettings(given: Record<string, unknown>): ChateaProSettings {
  const { quickReplyStep, ...read } = readShape(stored, given)
  return { ...read, baseUrl: read.baseUrl.replace(/\/+$/, ''), ...(quickReplyStep && { quickReplyStep }) }
}
