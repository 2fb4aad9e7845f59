import { z } from 'zod'

/** Of the installation, not of a tenant: the operator pays, and each tenant has its cap of the day. */
export const settings = z.strictObject({
  apiKey: z.string().trim().min(1).max(500).meta({ description: '`ANTHROPIC_API_KEY`', writeOnly: true }),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.anthropic.com')
    .describe('host and path before `/v1/messages`; in `LLM_URL`'),
  model: z
    .string()
    .regex(/^[\w.:-]{1,100}$/)
    .default('claude-sonnet-5')
    .describe('in `LLM_URL`'),
})
