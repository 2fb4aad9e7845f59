import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { QualityParts } from '../usecases/ports.ts'

export const QUALITY_PARTS = partsToken<QualityParts>('quality')
export const QUALITY_PEOPLE = partsToken<PeopleHolder>('quality.people')
