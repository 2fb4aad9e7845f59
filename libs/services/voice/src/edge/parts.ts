import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { VoiceParts } from '../usecases/ports.ts'

export const VOICE_PARTS = partsToken<VoiceParts>('voice')
export const CALL_PEOPLE = partsToken<PeopleHolder>('voice.people')
