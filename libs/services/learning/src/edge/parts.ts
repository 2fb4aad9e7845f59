import { partsToken } from '@litper/platform'
import type { LearningParts } from '../usecases/ports.ts'

export const LEARNING_PARTS = partsToken<LearningParts>('learning')
