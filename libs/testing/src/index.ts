export { startTestDatabase, TEST_SECRET, type TestDatabase } from '../../adapters/src/postgres/testing.ts'
export { EmittedLog, type Heard } from './emitted-log.ts'
export { engineUrl } from './engine-url.ts'
