import { partsToken } from '@litper/platform'
import type { TrackingParts } from '../usecases/ports.ts'

export const TRACKING_PARTS = partsToken<TrackingParts>('tracking')
