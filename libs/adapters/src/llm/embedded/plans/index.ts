import type { Plan } from '../plan.ts'
import { casePlans } from './cases.ts'
import { customerPlans } from './customers.ts'
import { deskPlans } from './desk.ts'
import { lookupPlans } from './lookups.ts'
import { novedadPlans } from './novedades.ts'

/** All plans of the embedded model. Of two that fit alike, the first. */
export const PLANS: readonly Plan[] = [...lookupPlans, ...deskPlans, ...casePlans, ...novedadPlans, ...customerPlans]
