import { conflict, unaccented } from '@litper/kernel'
import { type KestraFlow, kestraOf, TooLarge } from '../../domain/flows/kestra.ts'
import { findFlow, problemsFor } from './edit-flow.ts'
import type { FlowsParts } from './ports.ts'

/** The newest version as Kestra has it. Outside of a transaction. @throws DomainError `flow.has_problems`, `flow.too_large_to_export` */
export async function exportFlow(parts: FlowsParts, id: string): Promise<{ fileName: string; flow: KestraFlow }> {
  const { flow, draft } = await parts.transaction(() => findFlow(parts, id))
  const problems = await problemsFor(parts, draft.graph)
  if (problems.length > 0) throw conflict('flow.has_problems', { problems })
  const all = await parts.operations.catalogue()
  const routes = new Map(all.map(({ name, kind, risk, http }) => [name, { kind, risk, ...http }]))
  const name = slugOf(flow.name, id)
  try {
    return { fileName: `${name}.yaml`, flow: kestraOf(name, flow.name, parts.publicUrl, draft.graph, routes) }
  } catch (error) {
    if (error instanceof TooLarge) throw conflict('flow.too_large_to_export')
    throw error
  }
}

/** Kestra’s ids: letters, digits, `-` and `_`. */
function slugOf(name: string, id: string): string {
  return (
    unaccented(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || `flow-${id}`
  )
}
