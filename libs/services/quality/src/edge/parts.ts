import { partsToken } from '@litper/platform'
import type { QualityParts } from '../usecases/ports.ts'

export const QUALITY_PARTS = partsToken<QualityParts>('quality')
