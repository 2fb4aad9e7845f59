import { type OperationInfo, toolName } from '@litper/ports'
import type { Input, KnownTool } from '../domain/runs/run-events.ts'
import { findAgent } from './find-agent.ts'
import type { AgentsParts, RunRow } from './ports.ts'

/** What no agent may do, whatever its data say: open doors, and decide about agents. */
const never = ({ risk, name }: OperationInfo) =>
  risk === 'access' || /^(agents|agent_runs|approvals)\.|\.approve$/.test(name)

/** The first thing that a run is told: its agent as it is now, and the tools of it that exist. */
export async function begin(parts: AgentsParts, { agent: id, requested }: RunRow): Promise<Input> {
  const [[agent, voice], catalogue] = await Promise.all([
    parts.transaction(async () => [await findAgent(parts, id), await parts.voice()] as const),
    parts.operations.catalogue(),
  ])
  const allowed = new Set(agent.tools)
  const tools = catalogue.filter((one) => allowed.has(one.name) && !never(one)).map(toolOf)
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
