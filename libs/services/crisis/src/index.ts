export { CrisisModule } from './crisis.module.ts'
