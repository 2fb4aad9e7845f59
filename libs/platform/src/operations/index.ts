// Free of Nest, so that generators and clients can read the descriptions of services without starting them.
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
export { emailShape, idShape, instantShape, moneyShape, pageShape, paging } from './shapes.ts'
