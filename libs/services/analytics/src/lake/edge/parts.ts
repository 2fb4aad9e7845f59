import { partsToken } from '@litper/platform'
import type { LakeParts } from '../usecases/ports.ts'

export const LAKE_PARTS = partsToken<LakeParts>('analytics.lake')
