import { type OperationInfo, toolName } from '@litper/ports'
import { isForPeople } from '../domain/agents/for-people.ts'
import type { Input, KnownTool } from '../domain/runs/run-events.ts'
import { findAgent } from './find-agent.ts'
import type { AgentsParts, RunRow } from './ports.ts'

/** The first thing that a run is told: its agent as it is now, and the tools of it that exist. */
export async function begin(parts: AgentsParts, { agent: id, requested }: RunRow): Promise<Input> {
  const [[agent, voice], catalogue] = await Promise.all([
    parts.transaction(async () => [await findAgent(parts, id), await parts.voice()] as const),
    parts.operations.catalogue(),
  ])
  const allowed = new Set(agent.tools)
  const tools = catalogue.filter((one) => allowed.has(one.name) && !isForPeople(one)).map(toolOf)
  return { kind: 'started', agent, tools, voice, ...requested }
}

const toolOf = ({ name, summary, description, ...facts }: OperationInfo): KnownTool => {
  const { input, kind, risk, scope, repeatable, undo, about } = facts
  const known = {
    tool: toolName(name),
    operation: name,
    title: summary,
    description,
    input,
    kind,
    risk,
    scope,
    repeatable,
    about,
  }
  return undo === undefined ? known : { ...known, undo }
}
