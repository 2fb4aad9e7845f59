import { conflict, DomainError } from '@litper/kernel'
import { askedIn } from '../domain/asked.ts'
import { type Scene, sceneOf } from '../domain/scene.ts'
import { type Draft, draftsFor, type Passage, type Suggestion } from '../domain/suggest.ts'
import { messagesOf } from './archive.ts'
import { conversationOf } from './operate.ts'
import type { ChatParts } from './ports.ts'

/** Why there is no suggestion. `away`: the articles or the gate of the brand cannot be asked now. */
export const NO_SUGGESTION = ['nothing_asked', 'not_known', 'voice', 'away'] as const

/** What the tenant has approved to be told, and how its brand speaks. Another service has both: never call it in a transaction. */
export interface Knowledge {
  /** Passages of approved articles, best first. @throws DomainError unavailable */
  search(question: string): Promise<readonly Passage[]>
  /** The rules of the brand that the text breaks. @throws DomainError unavailable */
  faultsOf(text: string): Promise<readonly string[]>
}
/** A question of a customer that waits for a person's answer. */
export interface Asked {
  readonly messageId: string
  readonly scene: Scene
}
export interface Suggested {
  readonly asked: Asked | undefined
  readonly suggestions: readonly Suggestion[]
  readonly reason: (typeof NO_SUGGESTION)[number] | null
  /** Rules of the brand that kept suggestions back. */
  readonly heldBackBy: readonly string[]
}

/**
 * What the customer asks and what is known of their own orders, read in the ambient transaction.
 * @throws DomainError `conversation.not_found`, `conversation.closed`
 */
export async function findAsked(parts: ChatParts, id: string): Promise<Asked | undefined> {
  const conversation = await conversationOf(parts, id)
  if (conversation.state === 'closed') throw conflict('conversation.closed')
  const contact = await parts.store.contact(conversation.contactId)
  const parcels = contact?.phone ? await parts.store.parcelsOf(contact.phone) : []
  const person = { parcels, known: contact?.phone !== undefined, unclear: 0 }
  const sceneFor = (text: string) => sceneOf({ kind: 'text', text, hasLocation: false }, person)
  const asked = askedIn(await messagesOf(parts, conversation), (text) => sceneFor(text).said.intent)
  return asked && { messageId: asked.id, scene: sceneFor(asked.text) }
}

/** Drafts that pass the gate of the brand; none without a reason. Nothing is sent: a person takes one, changes it or leaves it. */
export async function suggestReply(knowledge: Knowledge, asked: Asked | undefined): Promise<Suggested> {
  const none = (reason: Suggested['reason'], heldBackBy: readonly string[] = []) => ({
    ...{ asked, suggestions: [], reason, heldBackBy },
  })
  if (!asked) return none('nothing_asked')
  const found = await orAway(knowledge.search(asked.scene.words))
  const drafts = draftsFor(asked.scene, found ?? [])
  if (drafts.length === 0) return none(found ? 'not_known' : 'away')
  const gated = await orAway(Promise.all(drafts.map((draft) => gate(knowledge, draft))))
  if (!gated) return none('away')
  const suggestions = gated.flatMap(({ passed }) => passed ?? [])
  const heldBackBy = [...new Set(gated.flatMap(({ faults }) => faults))]
  return { asked, suggestions, reason: suggestions.length > 0 ? null : 'voice', heldBackBy }
}

async function gate(
  knowledge: Knowledge,
  { text, formal, sources }: Draft,
): Promise<{ readonly passed?: Suggestion; readonly faults: readonly string[] }> {
  const faults = await knowledge.faultsOf(text)
  if (faults.length === 0) return { passed: { text, sources }, faults }
  if (!formal || !faults.includes('treatment')) return { faults }
  const left = await knowledge.faultsOf(formal)
  return left.length === 0 ? { passed: { text: formal, sources }, faults: left } : { faults: left }
}

const orAway = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof DomainError && error.kind === 'unavailable') return undefined
    throw error
  })
