export { vendor } from './anthropic.ts'
