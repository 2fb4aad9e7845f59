import { type Judged, scored } from '../finding.ts'
import { CONVERSATION } from '../rubrics.ts'
import { isAnswered } from './judge-answered.ts'
import { isInWindow, isPolite, isRightHandOver, isTrue } from './judges.ts'
import type { Talk } from './talk.ts'
import { wantsIn } from './wants.ts'

/** Judges what a customer and we said, from the words and what was known, alone: the same talk gives the same review. */
export function reviewTalk(talk: Talk, carriers: readonly string[]): Judged {
  const wants = wantsIn(talk)
  return scored(
    CONVERSATION,
    [isAnswered, isTrue, isPolite, isInWindow, isRightHandOver].map((judge) => judge(talk, wants, carriers)),
  )
}
