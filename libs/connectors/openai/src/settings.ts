import { z } from 'zod'

/** Of the installation, not of a tenant: the operator pays, and each tenant has its cap of the day. */
export const settings = z.strictObject({
  apiKey: z.string().trim().min(1).max(500).meta({ description: '`OPENAI_API_KEY`', writeOnly: true }),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://api.openai.com/v1')
    .describe('with its `/v1`; any server of the same protocol; in `LLM_URL`'),
  model: z
    .string()
    .regex(/^[\w./:-]{1,100}$/)
    .default('gpt-5-mini')
    .describe('in `LLM_URL`'),
})
