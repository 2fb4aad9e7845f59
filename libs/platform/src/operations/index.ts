// Free of Nest, so that generators and clients can read the descriptions of services without starting them.
export {
  COMMON_ERRORS,
  file,
  type InputOf,
  mediaTypeOf,
  nothing,
  type Operation,
  type OutputOf,
  operation,
  type Risk,
  statusOf,
} from './operation.ts'
export { PERMISSIONS, permissionsOf, ROLES, type Role } from './permissions.ts'
export { emailShape, idShape, instantShape, moneyShape, pageShape, paging } from './shapes.ts'
export { entryOf, type TimelineEntry, timeline, timelineEntry } from './timeline.ts'
