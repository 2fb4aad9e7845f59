export { startTestDatabase, TEST_SECRET, type TestDatabase } from '../../adapters/src/postgres/testing.ts'
export { engineUrl } from './engine-url.ts'
export { type Heard, ToldLog } from './told-log.ts'
