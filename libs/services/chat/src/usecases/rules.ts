import { conflict, notFound } from '@litper/kernel'
import { phrasesFor } from '../domain/learnt-phrases.ts'
import { type ChatRules, DEFAULT_RULES } from '../domain/rules.ts'
import type { ChatParts, RulesVersion } from './ports.ts'

type Parts = Pick<ChatParts, 'rules'>
/** Version 0: nobody has set any, the defaults hold. */
type InForce = Pick<RulesVersion, 'version' | 'rules'> & Partial<RulesVersion>

export async function rulesInForce({ rules }: Parts): Promise<InForce> {
  return (await rules.read()) ?? { version: 0, rules: DEFAULT_RULES }
}

/** What this conversation is answered by. */
export async function answersBy({ rules }: Parts, conversationId: string) {
  const { newest, phrases } = await rules.readForAnswer()
  return { rules: newest?.rules ?? DEFAULT_RULES, phrases: phrasesFor(phrases, conversationId) }
}

/** @throws DomainError `chat_rules.not_found` */
export async function rulesOf(parts: Parts, version: number | undefined): Promise<InForce> {
  if (version === undefined) return rulesInForce(parts)
  const found = version === 0 ? { version, rules: DEFAULT_RULES } : await parts.rules.read(version)
  if (!found) throw notFound('chat_rules.not_found')
  return found
}

/** A new version over the one that was read. @throws DomainError conflict `chat_rules.changed` when another is in force by now */
export async function setRules(
  parts: Pick<ChatParts, 'rules' | 'clock'>,
  { over, rules, by }: { readonly over: number; readonly rules: ChatRules; readonly by: string },
): Promise<RulesVersion> {
  const { version: now } = await rulesInForce(parts)
  const next = { version: over + 1, rules, setBy: by, setAt: parts.clock.now() }
  if (now !== over || !(await parts.rules.add(next))) throw conflict('chat_rules.changed', { version: now })
  return next
}
