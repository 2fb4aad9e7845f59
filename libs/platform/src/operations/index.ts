// Without Nest, so that generators and clients can read the descriptions without starting services.
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
  ROLES,
  type Role,
  statusOf,
} from './operation.ts'
export { emailShape, idShape, instantShape, moneyShape, pageShape, paging } from './shapes.ts'
