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
export { fold } from './text/fold.ts'
export { type Understood, understand } from './understand.ts'
