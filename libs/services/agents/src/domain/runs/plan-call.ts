import { canonical } from './canonical.ts'
import { askReason } from './policy.ts'
import type { Decision, KnownTool, ModelCall } from './run-events.ts'
import type { Run } from './run-state.ts'
import { blockedBy, VOICE_BLOCKED } from './voice-gate.ts'

export const HAND_OVER = 'hand_over'
/** So often one and the same call may be made in a run; the next one ends it. */
export const MOST_ALIKE = 3

/** SHA-256 of a text, hex: handed in, because the domain is pure. */
export type Sha = (text: string) => string

/** What an approval is bound to. */
export const hashOf = (operation: string, input: unknown, sha: Sha): string => sha(canonical({ operation, input }))

type Refused = Extract<Decision, { kind: 'call_refused' }>
type Planned = Extract<Decision, { kind: 'tool_planned' }>

/** What becomes of a call that the model wants. The model's word is checked here, whatever made it say so. */
export function planCall(run: Run, wanted: ModelCall, sha: Sha): Refused | Planned {
  const { id, name, input } = wanted
  const refuse = (code: string, text: string): Refused => ({
    kind: 'call_refused',
    id,
    tool: name.slice(0, 64),
    code,
    text,
  })
  const tool = run.tools.find((one) => one.tool === name)
  if (!tool) return refuse('tool.unknown', 'There is no such tool. Use only the tools that you were given.')
  if (typeof input === 'string') return refuse('tool.broken_input', 'The input was no JSON object.')
  const wrong = wrongInput(tool, input)
  if (wrong) return refuse('tool.wrong_input', wrong)
  if (run.agent.confined && !isAboutTask(run, tool, input))
    return refuse('tool.not_of_task', 'This is not part of the task: only what the task names may be read or changed.')
  const { permissions } = run.by
  if (permissions && !permissions.includes(tool.scope))
    return refuse('tool.not_allowed', 'Who started this run may not do that.')
  const blocked = blockedBy(run.voice, tool, input)
  if (blocked !== undefined) return refuse(VOICE_BLOCKED, blocked)
  const hash = hashOf(tool.operation, input, sha)
  const before = run.calls.filter((one) => one.hash === hash)
  if (before.some((one) => one.approval?.decision === 'denied'))
    return refuse('approval.denied_before', 'A person has denied exactly this.')
  if (tool.kind === 'write' && before.some((one) => one.outcome === 'done' && !one.undone))
    return refuse('tool.done_before', 'Exactly this was done already in this run.')
  const ask = askReason(run.agent.policy, tool, input)
  const { operation } = tool
  return { kind: 'tool_planned', call: run.calls.length, id, operation, input, hash, ...(ask !== undefined && { ask }) }
}

/** The first layer only: a person should not be asked about what cannot be. The operation checks the rest. */
function wrongInput({ input: schema }: KnownTool, given: Readonly<Record<string, unknown>>): string | undefined {
  const { properties = {}, required = [], additionalProperties } = schema as Schema
  const missing = required.filter((one) => given[one] === undefined)
  if (missing.length > 0) return `It lacks ${missing.join(', ')}.`
  const unknown = Object.keys(given).filter((one) => !Object.hasOwn(properties, one))
  return unknown.length > 0 && additionalProperties === false ? `It does not take ${unknown.join(', ')}.` : undefined
}
interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
}

/** Every id in the path, and every id among the other fields, is one that the task names; without any, only open operations. */
function isAboutTask({ agent, task }: Run, tool: KnownTool, input: Readonly<Record<string, unknown>>): boolean {
  const own = new Set(Object.values(task.facts))
  const named = Object.entries(input).filter(([name]) => tool.about.includes(name) || /(^i|I)d$/.test(name))
  if (named.some(([, value]) => !own.has(String(value)))) return false
  return named.length > 0 || agent.open.includes(tool.operation)
}
