export { LearningModule } from './learning.module.ts'
