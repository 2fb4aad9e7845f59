// Without Nest, so that generators and clients can read the descriptions without starting services.
export { PERMISSIONS, ROLES, type Role } from '@litper/kernel'
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
  type UploadedFile,
  upload,
  uploadOf,
} from './operation.ts'
export { emailShape, idShape, instantShape, moneyShape, pageShape, paging, vendorOf, vendorShape } from './shapes.ts'
export { entryOf, type TimelineEntry, timeline, timelineEntry } from './timeline.ts'
