import {
  type Generated,
  type ModelPrice,
  type ModelProvider,
  type ModelRequest,
  type TextPart,
  type ToolCallPart,
  toolName,
} from '@litper/ports'
import { choosePlan } from './choose-plan.ts'
import { type Heard, hear, objectOf } from './conversation.ts'
import type { Plan, Step } from './plan.ts'
import { PLANS } from './plans/index.ts'
import { slotsOf } from './slots.ts'
import { fillInput, has, type Known } from './template.ts'
import { failureText, finalText, UNKNOWN, wouldNeed } from './texts.ts'
import { tokensOf } from './tokens.ts'

const FREE: ModelPrice = { input: 0, cached: 0, written: 0, output: 0 }

/**
 * The language model of an installation without a key: no network, the same answer to the same request. It follows plans from data for
 * the common wishes, reads what customers mean with libs/understanding, and says when it does not know. It writes no free text.
 */
export class EmbeddedModel implements ModelProvider {
  readonly id = 'embedded:1'
  readonly leaves = false

  constructor(
    readonly price: ModelPrice = FREE,
    private readonly plans: readonly Plan[] = PLANS,
  ) {}

  async generate(request: ModelRequest): Promise<Generated> {
    const content = [request.schema ? UNKNOWN.schema : this.answer(request)]
    const output = tokensOf(JSON.stringify(content))
    const input = tokensOf(request.system) + tokensOf(JSON.stringify([request.messages, request.tools ?? []]))
    const tokens = { input, cached: 0, written: 0, output }
    if (request.schema) return { content, stop: 'refusal', tokens }
    if (content[0]!.type === 'tool_call') return { content, stop: 'tools', tokens }
    if (output <= request.maxTokens) return { content, stop: 'end', tokens }
    const cut = content[0]!.type === 'text' ? content[0]!.text.slice(0, request.maxTokens * 3) : ''
    return { content: [{ type: 'text', text: cut }], stop: 'length', tokens: { ...tokens, output: request.maxTokens } }
  }

  private answer(request: ModelRequest): TextPart | ToolCallPart {
    const heard = hear(request)
    const tools = new Set((request.tools ?? []).map(({ name }) => name))
    const plan = choosePlan(heard, this.plans, tools)
    if (plan) return follow(plan, heard, tools)
    const wanted = choosePlan(heard, this.plans, ALL_TOOLS)
    return wanted ? wouldNeed(wanted) : UNKNOWN.wish
  }
}
const ALL_TOOLS: ReadonlySet<string> = { has: () => true } as unknown as ReadonlySet<string>

/** The next call of the plan, or its last word. */
function follow(plan: Plan, heard: Heard, tools: ReadonlySet<string>): TextPart | ToolCallPart {
  let known: Known = { ...slotsOf(heard.text), ...heard.facts }
  for (const [place, question] of Object.entries(plan.needs ?? {}))
    if (!has([`{${place}}`], known)) return { type: 'text', text: question }
  for (const [number, step] of plan.steps.entries()) {
    const call = callOf(step, number, heard, known, tools)
    if (!call) continue
    const result = heard.results.get(call.id)
    if (!result) return call
    if (result.failed) return failureText(result.text)
    known = { ...known, [number]: objectOf(result.text) ?? result.text }
  }
  return finalText(plan, known)
}

/** Undefined: the step is passed over, because it is not meant for this case or what it needs was not found. */
function callOf(step: Step, number: number, heard: Heard, known: Known, tools: ReadonlySet<string>) {
  if (!has(step.when ?? [], known) || (step.unless && has(step.unless, known))) return undefined
  const name = step.ask.map(toolName).find((tool) => tools.has(tool))
  const input = fillInput(step.input, known)
  return name && input ? ({ type: 'tool_call', id: `call_${heard.turn}_${number}`, name, input } as const) : undefined
}
