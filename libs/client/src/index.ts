export {
  type ClientOptions,
  createLitperClient,
  type Input,
  type LitperClient,
  type Name,
  type Output,
} from './client.ts'
export { FACTS, type Facts } from './generated/facts.ts'
export type { components, operations, paths } from './generated/openapi.ts'
export { ROUTES } from './generated/routes.ts'
export { ProblemError } from './problem.ts'
