export { ApiModule } from './api.module.ts'
export { bootstrap } from './edge/bootstrap.ts'
