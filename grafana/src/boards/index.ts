import { SERVICES } from '../../../tools/lib/distributed/services.mjs'
import type { Board } from '../board.ts'
import { ai } from './ai.ts'
import { carriers, funnel, slo, whatsapp } from './business.ts'
import { events, postgres, redis } from './engines.ts'
import { operations } from './operations.ts'
import { principal } from './principal.ts'
import { serviceBoard } from './service.ts'

/** Every board. */
export const BOARDS: readonly Board[] = [
  principal,
  operations,
  funnel,
  carriers,
  whatsapp,
  ai,
  slo,
  events,
  postgres,
  redis,
  ...['litper', ...SERVICES].map(serviceBoard),
]
