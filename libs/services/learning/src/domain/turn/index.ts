export type { Seen } from './evidence.ts'
export { examine, type Found, findBetter, partsOf } from './find.ts'
export {
  decideExamined,
  decideTrial,
  hourFor,
  propose,
  rollBack,
  type Turn,
  watchDrift,
} from './turn.ts'
