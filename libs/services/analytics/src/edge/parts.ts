import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { AnalyticsParts } from '../usecases/ports.ts'

export const ANALYTICS_PARTS = partsToken<AnalyticsParts>('analytics')
export const COUNTED_PEOPLE = partsToken<PeopleHolder>('analytics.people')
