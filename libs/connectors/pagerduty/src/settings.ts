import { z } from 'zod'

export const settings = z.strictObject({
  routingKey: z
    .string()
    .regex(/^[\da-zA-Z]{32}$/, 'the 32 characters of an Events API v2 integration')
    .meta({ writeOnly: true }),
  url: z.url().default('https://events.pagerduty.com/v2/enqueue'),
})
export type PagerDutySettings = z.output<typeof settings>
