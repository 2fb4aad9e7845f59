import type { ArticleDecided, EventData } from '@litper/contracts'
import { promote, rollBack } from '../domain/turn/index.ts'
import { lockTurn, settle } from './change-in-force.ts'
import type { LearningParts } from './ports.ts'

/** A person approved a draft of ours in the knowledge, or took the article out: that ends its turn. Other articles are nothing of ours. */
export async function followArticle(
  parts: LearningParts,
  { articleId, decision, by, at }: EventData<typeof ArticleDecided>,
): Promise<void> {
  const found = await parts.turns.find(articleId)
  if (found?.kind !== 'article') return
  const { turn, known } = await lockTurn(parts, found)
  const word = { at, by, because: `the article was ${decision}` }
  if (decision === 'approved') await settle(parts, known, turn, promote(turn, [], word))
  else if (turn.state === 'promoted' || turn.state === 'trial') await settle(parts, known, turn, rollBack(turn, word))
}
