export { type Clock, systemClock } from './clock.ts'
export { conflict, DomainError, type ErrorKind, invalid, messageOf, notFound, unavailable } from './errors.ts'
export { isUuid, newId, newRandomUuid, newToken, type TenantId, tenantId } from './ids.ts'
export { add, compare, type Money, money, subtract, wholeUnits } from './money.ts'
