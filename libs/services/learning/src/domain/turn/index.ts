export type { Proof, Seen } from './evidence.ts'
export { examine, type Found, findBetter, partsOf } from './find.ts'
export {
  decideExamined,
  decideTrial,
  type Entry,
  getsNew,
  hourFor,
  propose,
  rollBack,
  type Turn,
  watchDrift,
} from './turn.ts'
