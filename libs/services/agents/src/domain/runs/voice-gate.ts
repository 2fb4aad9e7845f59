import { type BrandVoice, checkVoice } from '../knowledge/brand-voice.ts'
import type { KnownTool } from './run-events.ts'

/** The code of a call whose words may not leave in the brand's name: the case goes to a person. */
export const VOICE_BLOCKED = 'voice.blocked'
const WORDS = /^(text|message|body)$/

/** Which rules of the brand the words of a call break: `promise «garantizamos»`. Undefined: it breaks none, or it sends no words. */
export function blockedBy(
  voice: BrandVoice | undefined,
  { kind, risk }: KnownTool,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!voice || kind !== 'write' || risk !== 'message') return undefined
  const faults = Object.entries(input)
    .filter((one): one is [string, string] => WORDS.test(one[0]) && typeof one[1] === 'string')
    .flatMap(([, text]) => checkVoice(text, voice))
  return faults.map(({ rule, found }) => `${rule} «${found.slice(0, 80)}»`).join('; ') || undefined
}
