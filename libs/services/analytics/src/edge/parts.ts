import { partsToken } from '@litper/platform'
import type { AnalyticsParts } from '../usecases/ports.ts'

export const ANALYTICS_PARTS = partsToken<AnalyticsParts>('analytics')
