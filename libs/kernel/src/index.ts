export { type CarrierNames, carrierNamed } from './carrier-named.ts'
export { type Clock, systemClock } from './clock.ts'
export { conflict, DomainError, type ErrorKind, invalid, messageOf, notFound, unavailable } from './errors.ts'
export { compact, cut, e164, type Fields, fields, list, someText, storable } from './foreign.ts'
export { firstIdAt, isUuid, newId, newRandomUuid, newToken, type TenantId, tenantId } from './ids.ts'
export { isTooDeep, MOST_DEPTH } from './json-depth.ts'
export { add, compare, type Money, money, subtract, wholeUnits } from './money.ts'
export { PERMISSIONS, permissionsHeld, permissionsOf, ROLES, type Role, rolesWith } from './permissions.ts'
export {
  IDENTIFIER_KINDS,
  type Identifier,
  type IdentifierKind,
  identifier,
  identifiers,
  PEOPLE_HOLDERS,
  Person,
  patternOf,
  phoneDigits,
} from './person.ts'
export { RETENTION_DAYS } from './retention.ts'
export { shareOf } from './share-of.ts'
export {
  choiceOf,
  hourOf,
  isTried,
  isUnchosen,
  type LearntChoice,
  TIMED_PURPOSES,
  type Timing,
} from './timing.ts'
export { unaccented } from './unaccented.ts'
export { isTerminal, WAYBILL_STATES, type WaybillState } from './waybill-states.ts'
export { goesWell, within } from './within.ts'
