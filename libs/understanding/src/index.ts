export {
  INTENT_NAMES,
  INTENTS,
  type Intent,
  isIrreversible,
  leadsToPerson,
  PRECEDENCE,
  possibleIn,
  STATE_NAMES,
  STATES,
  type State,
} from './intents.ts'
export {
  isLearnable,
  type LearntPhrases,
  learntIn,
  type UnderstoodHere,
  understandHere,
  withLearnt,
  wordsOf,
} from './learnt.ts'
export { fold } from './text/fold.ts'
export { mask } from './text/mask.ts'
export { coverageOf, shareSaid, stemsOf, stemsOfSubject, subjectOf } from './text/question.ts'
export { type Understood, understand } from './understand.ts'
