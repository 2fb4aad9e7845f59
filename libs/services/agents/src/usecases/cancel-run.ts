import { conflict, notFound } from '@litper/kernel'
import { advance, endUnbegun } from './advance.ts'
import type { AgentsParts } from './ports.ts'

/** Ends a run at once; a tool that is being called is waited for, so that its receipt is true. In the ambient transaction. */
export async function cancelRun(parts: AgentsParts, id: string, by: string, reason?: string): Promise<void> {
  const row = await parts.runs.lock(id)
  if (!row) throw notFound('run.not_found')
  if (row.state === 'ended') throw conflict('run.over')
  const events = await parts.runs.events(id)
  if (events.length === 0) return endUnbegun(parts, id, 'cancelled', reason ?? 'cancelled')
  await advance(parts, row, events, { kind: 'cancelled', by, ...(reason !== undefined && { reason }) })
}
