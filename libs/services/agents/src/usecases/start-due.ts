import { startOfDay } from '@litper/colombia'
import type { Agent, EventTrigger } from '../domain/agents/agent.ts'
import { listAgents } from './find-agent.ts'
import type { AgentsParts } from './ports.ts'
import { startRun } from './start-run.ts'

/** A sweep that was late by so much still starts what it missed. */
const GRACE_MS = 30 * 60_000

/** Starts the daily agents whose hour has come, once a day each. */
export async function startDue(parts: AgentsParts): Promise<void> {
  const now = parts.clock.now().getTime()
  const agents = await parts.transaction(() => listAgents(parts))
  for (const agent of agents.filter(({ enabled }) => enabled))
    for (const day of daysDue(agent, now))
      await parts.transaction(() =>
        startRun(parts, { agent: agent.id, facts: {}, dryRun: false, by: { kind: 'cron', id: 'daily' }, key: day }),
      )
}

/** A key for each hour of the agent that has come in the last half hour: `datos/2026-11-30T08:00`. */
export function daysDue({ id, triggers }: Pick<Agent, 'id' | 'triggers'>, now: number): string[] {
  const today = startOfDay(new Date(now)).toISOString().slice(0, 10)
  return triggers.flatMap((trigger) => {
    if (trigger.on !== 'daily') return []
    const due = Date.parse(`${today}T${trigger.at}:00-05:00`)
    return due <= now && now - due < GRACE_MS ? [`${id}/${today}T${trigger.at}`] : []
  })
}

/** Starts the agents that wait for this kind of event, once for the thing that happened. In the ambient transaction. */
export async function startOn(
  parts: AgentsParts,
  event: EventTrigger,
  thing: string,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { id, enabled, triggers } of await listAgents(parts))
    if (enabled && triggers.some((one) => one.on === 'event' && one.event === event))
      await startRun(parts, {
        agent: id,
        facts,
        dryRun: false,
        by: { kind: 'event', id: event },
        key: `${id}/${thing}`,
      })
}
