import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { LearningParts } from '../usecases/ports.ts'

export const LEARNING_PARTS = partsToken<LearningParts>('learning')
export const LEARNING_PEOPLE = partsToken<PeopleHolder>('learning.people')
