import { partsToken } from '@litper/platform'
import type { CrisisParts } from '../usecases/ports.ts'
import type { StatusParts } from '../usecases/status-ports.ts'

export const CRISIS_PARTS = partsToken<CrisisParts>('crisis')
export const STATUS_PARTS = partsToken<StatusParts>('crisis status')
