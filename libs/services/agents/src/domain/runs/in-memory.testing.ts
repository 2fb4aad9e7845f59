import { createHash } from 'node:crypto'
import type { Agent } from '../agents/agent.ts'
import { builtIn } from '../agents/built-in.ts'
import type { BrandVoice } from '../knowledge/brand-voice.ts'
import { decide } from './decide.ts'
import { type Asked, requestOf } from './request.ts'
import type { Input, KnownTool, ModelPart, RunEvent, Task } from './run-events.ts'
import { evolve, fold, type Run } from './run-state.ts'

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

const tool = (operation: string, more: Partial<KnownTool> = {}): KnownTool => ({
  tool: operation.replaceAll('.', '_'),
  operation,
  title: { es: operation, en: operation },
  description: operation,
  input: { type: 'object', properties: { id: {} }, required: ['id'], additionalProperties: false },
  kind: 'read',
  risk: 'nothing',
  scope: 'orders:read',
  repeatable: true,
  about: ['id'],
  ...more,
})
const write = { kind: 'write', risk: 'waybill', scope: 'orders:write' } as const
const list = { input: { type: 'object', properties: { search: {} }, additionalProperties: false }, about: [] }
export const TOOLS: readonly KnownTool[] = [
  tool('orders.find'),
  tool('orders.list', list),
  tool('orders.confirm', { ...write, undo: 'orders.hold' }),
  tool('orders.hold', { ...write, risk: 'nothing' }),
  tool('orders.cancel', write),
  tool('conversations.find', { scope: 'conversations:read' }),
  tool('conversations.reply', {
    ...write,
    risk: 'message',
    scope: 'conversations:write',
    input: { type: 'object', properties: { id: {}, text: {} }, required: ['id', 'text'], additionalProperties: false },
  }),
  tool('payments.refund', {
    ...write,
    risk: 'money',
    input: { type: 'object', properties: { id: {}, amount: {} }, required: ['id'], additionalProperties: false },
  }),
]

type Said = string | { readonly tool: string; readonly input: unknown }
export interface Played {
  readonly events: readonly RunEvent[]
  readonly run: Run
  readonly called: readonly { readonly operation: string; readonly input: unknown }[]
}
export interface Play {
  readonly agent?: Partial<Agent>
  readonly task?: Partial<Task>
  readonly permissions?: readonly string[]
  readonly dryRun?: boolean
  /** What the model says to a request; an error's code when it fails. */
  readonly model: (asked: Asked, ask: number) => Said | readonly Said[] | { readonly fails: string }
  readonly tool?: (operation: string, input: Readonly<Record<string, unknown>>) => unknown
  readonly person?: (operation: string) => 'approved' | 'denied' | 'expired'
  /** Milliseconds that each thing takes. */
  readonly slow?: number
  readonly stop?: 'refusal' | 'length'
  readonly voice?: BrandVoice
}

/** Plays a run to its end or to the approval that no `person` answers, in memory. */
export function play({ slow = 1000, ...given }: Play): Played {
  const events: RunEvent[] = []
  const called: { operation: string; input: unknown }[] = []
  let now = Date.parse('2026-11-30T15:00:00Z')
  let run: Run | undefined
  const tell = (input: Input): Run => {
    now += slow
    const at = new Date(now).toISOString()
    const told: RunEvent = { ...input, at }
    run = run ? evolve(run, told) : fold([told])
    events.push(told)
    for (const decision of decide(run, at, sha) as RunEvent[]) {
      events.push(decision)
      run = evolve(run, decision)
    }
    return run
  }
  const agent = { ...builtIn('operaciones')!, ...given.agent }
  const task = { text: 'haz lo que pide', facts: {}, ...given.task }
  const by = { kind: 'person', id: 'ana', ...(given.permissions && { permissions: given.permissions }) } as const
  const { dryRun = false, voice } = given
  tell({ kind: 'started', agent, tools: TOOLS, task, by, dryRun, ...(voice && { voice }) })
  for (let most = 0; run?.awaits && most < 200; most++) {
    const current: Run = run
    if (current.awaits === 'model') tell(asks(given, current))
    else if (current.awaits === 'tool') {
      const { call, operation, input } = current.calls.find((one) => one.calledAt && !one.outcome)!
      called.push({ operation, input })
      const answer = given.tool?.(operation, input) ?? { ok: true }
      tell({ kind: 'tool_answered', call, outcome: 'done', text: JSON.stringify(answer) })
    } else {
      const { call, hash, operation } = current.calls.find((one) => one.approval && !one.approval.decision)!
      const decision = given.person?.(operation)
      if (!decision) break
      tell({ kind: 'approval_decided', call, decision, hash, by: 'ana' })
    }
  }
  return { events, run: run!, called }
}

function asks({ model, stop }: Play, run: Run): Input {
  const said = model(requestOf(run), run.asks)
  if (typeof said === 'object' && 'fails' in said) return { kind: 'model_failed', code: said.fails }
  const all = (Array.isArray(said) ? said : [said]) as Said[]
  const content = all.map((one, place): ModelPart => {
    if (typeof one === 'string') return { type: 'text', text: one }
    return {
      type: 'tool_call',
      id: `${run.asks}_${place}`,
      name: one.tool,
      input: one.input as Record<string, unknown>,
    }
  })
  const ends = content.some(({ type }) => type === 'tool_call') ? 'tools' : 'end'
  return { kind: 'model_answered', content, stop: stop ?? ends, model: 'scripted:1', costMicros: 1000 }
}
