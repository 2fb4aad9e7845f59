import type { World } from '../world/world.ts'
import type { Asked, ModelDesk, ModelFaultName, Said } from './desk.ts'
import { ModelDesk as Desk } from './desk.ts'
import { obey } from './obedient.ts'

const desks = new WeakMap<World, ModelDesk>()

/** One model for all wire formats of a sandbox. */
export function deskOf(world: World): ModelDesk {
  const known = desks.get(world) ?? new Desk()
  desks.set(world, known)
  return known
}

/** The sandbox's own fault switches, as a model vendor fails. */
const SWITCHES = { error: 'overloaded', timeout: 'silence', drop: 'cut', malformed: 'bad_json' } as const

/** What the model says to a request. Faults before the stream generate nothing and cost nothing. */
export function answerTo(world: World, asked: Asked): Said {
  const desk = deskOf(world)
  desk.note(asked)
  const fault = world.faults.pick(asked.vendor, ['error', 'timeout', 'drop', 'malformed'])
  const scripted = fault ? { fault: SWITCHES[fault.kind as keyof typeof SWITCHES] as ModelFaultName } : desk.take(asked)
  const said = scripted ?? (desk.mode === 'obedient' ? obey(asked) : {})
  const given = said.fault === 'bad_json' ? { ...said, ...broken(asked) } : said
  const says =
    given.text === undefined && !given.toolCalls && given.stop !== 'refusal' ? { ...given, text: 'Listo.' } : given
  const written = (says.text ?? '') + JSON.stringify(says.toolCalls ?? '')
  const whole = Math.ceil(written.length / 4)
  const outputTokens = says.stop === 'length' ? asked.maxTokens : Math.min(whole, asked.maxTokens)
  if (!BEFORE.has(given.fault)) desk.charge(asked.inputTokens, asked.cachedTokens, outputTokens)
  return { ...says, outputTokens }
}
const BEFORE: ReadonlySet<ModelFaultName | undefined> = new Set([
  'rate_limited',
  'overloaded',
  'unauthorized',
  'too_long',
])

/** A tool call whose input is no JSON. */
const broken = ({ tools }: Asked) => ({ toolCalls: [{ name: tools[0] ?? 'unknown', raw: '{"search": "10' }] })

/** A text in some pieces, as streams bring it: also in the middle of a word, of a sign of two units, of JSON. */
export function pieces(text: string, size = 7): string[] {
  const found = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu'))
  return found ?? []
}
