import { notFound } from '@litper/kernel'
import type { Agent, AgentSettings } from '../domain/agents/agent.ts'
import { BUILT_IN, builtIn, withSettings } from '../domain/agents/built-in.ts'
import type { AgentsParts } from './ports.ts'

type Parts = Pick<AgentsParts, 'agents'>

/** The agent as this tenant set it. @throws DomainError not_found `agent.not_found` */
export async function findAgent({ agents }: Parts, id: string): Promise<Agent> {
  const agent = builtIn(id)
  if (!agent) throw notFound('agent.not_found')
  return withSettings(agent, await agents.settings(id))
}

export async function listAgents({ agents }: Parts): Promise<Agent[]> {
  const all = await agents.all()
  return BUILT_IN.map((one) => withSettings(one, all.get(one.id)))
}

/** What is named replaces what was set before. Runs that go on keep what they began with. */
export async function setAgent(parts: Parts, id: string, change: AgentSettings): Promise<Agent> {
  await findAgent(parts, id)
  await parts.agents.put(id, { ...(await parts.agents.settings(id)), ...change })
  return findAgent(parts, id)
}
