export { TrackingModule } from './tracking.module.ts'
