import { RETENTION_DAYS } from '@litper/kernel'
import type { FlowsParts } from './ports.ts'

const AT_ONCE = 500

/** Removes ended runs with their receipts, in transactions of their own; a run that breaks off is finished by the next. */
export async function forgetFlowRuns({ flowRuns, transaction, clock }: FlowsParts): Promise<void> {
  const before = new Date(clock.now().getTime() - RETENTION_DAYS.flowRuns * 86_400_000)
  while ((await transaction(() => flowRuns.forgetBefore(before, AT_ONCE))) === AT_ONCE);
}
