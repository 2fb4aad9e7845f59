export { AgentsModule } from './agents.module.ts'
