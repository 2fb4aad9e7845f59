import { operation } from '@litper/platform/operations'
import { z } from 'zod'

const number = z.number().int().min(0)

export const workHealth = operation({
  name: 'operations.health',
  summary: { es: 'Muestra qué está en espera y por qué', en: 'Show what waits, and for what' },
  details:
    'Of the own tenant: events on their way, keys that failing events block, calls to vendors by state (`uncertain`: nobody knows whether the vendor acted), and what was given up; and of all together the breakers of vendors. `attention` asks for a person.',
  http: ['GET', '/api/v1/operations/health'],
  input: z.object({}),
  output: z
    .object({
      status: z.enum(['ok', 'attention']),
      dependencies: z.record(z.string(), z.boolean()).describe('what this process needs, true when it answers'),
      outbox: number.describe('events that are not on the bus yet'),
      parked: z.array(z.object({ group: z.string(), keys: number, events: number })),
      effects: z.array(
        z.object({ kind: z.string(), state: z.enum(['due', 'waiting', 'claimed', 'uncertain']), effects: number }),
      ),
      deadLetters: number.describe('given up and not replayed'),
      breakers: z
        .array(z.object({ service: z.string(), provider: z.string(), state: z.enum(['closed', 'half_open', 'open']) }))
        .describe('of the providers of models: `open`, it failed five times running and is spared for half a minute'),
    })
    .meta({ id: 'WorkHealth' }),
  roles: ['owner', 'operator'],
  scope: 'dead_letters:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})
