import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { PrivacyParts } from '../usecases/ports.ts'

export const PRIVACY_PARTS = partsToken<PrivacyParts>('integration.privacy')
export const INTAKE_PEOPLE = partsToken<PeopleHolder>('integration.people')
