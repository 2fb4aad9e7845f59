import { SERVICES } from '../../../tools/lib/distributed/services.mjs'
import type { Board } from '../board.ts'
import { carriers, funnel, slo, whatsapp } from './business.ts'
import { events, postgres, redis } from './engines.ts'
import { operations } from './operations.ts'
import { principal } from './principal.ts'
import { serviceBoard } from './service.ts'

/** Every board; the one of the AI comes with the agents. */
export const BOARDS: readonly Board[] = [
  principal,
  operations,
  funnel,
  carriers,
  whatsapp,
  slo,
  events,
  postgres,
  redis,
  ...['litper', ...SERVICES].map(serviceBoard),
]
