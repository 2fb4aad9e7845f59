import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { TrackingParts } from '../usecases/ports.ts'

export const TRACKING_PARTS = partsToken<TrackingParts>('tracking')
export const PARCEL_PEOPLE = partsToken<PeopleHolder>('tracking.people')
