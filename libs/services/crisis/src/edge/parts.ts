import { partsToken } from '@litper/platform'
import type { CrisisParts } from '../usecases/ports.ts'

export const CRISIS_PARTS = partsToken<CrisisParts>('crisis')
