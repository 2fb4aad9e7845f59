import { DomainError } from '@litper/kernel'
import { currentContext } from '@litper/platform'
import type { Operations } from '@litper/ports'
import type { Passage } from '../domain/suggest.ts'
import type { Knowledge } from '../usecases/suggest-reply.ts'

const PASSAGES = 5
const MOST_CHARACTERS = 1000
/** A person waits for it. */
const MOST_MS = 5000

/**
 * The articles and the brand voice of the agents service, by its described operations, as a part of the platform. Who asks by a key that may
 * not read articles gets none; the gate holds for everybody.
 */
export function knowledgeOf(operations: Operations): Knowledge {
  const ask = async (operation: string, input: object, scope: string) => {
    const actor = { kind: 'agent', id: 'respuestas sugeridas', scopes: [scope] } as const
    const answer = await operations.call(operation, { ...input }, actor, AbortSignal.timeout(MOST_MS))
    if (!answer.ok) throw new DomainError('knowledge.unavailable', 'unavailable', { code: answer.code })
    return answer.body
  }
  return {
    async search(question) {
      const { permissions } = currentContext()?.actor ?? {}
      if (permissions && !permissions.includes('knowledge:read')) return []
      const query = question.slice(0, MOST_CHARACTERS)
      const found = (await ask('knowledge.search', { query, limit: PASSAGES }, 'knowledge:read')) as { data: Passage[] }
      return found.data
    },
    async faultsOf(text) {
      const checked = await ask('brand_voice.check', { text }, 'brand_voice:read')
      return (checked as { faults: { rule: string }[] }).faults.map(({ rule }) => rule)
    },
  }
}
