import { partsToken } from '@litper/platform'
import type { VoiceParts } from '../usecases/ports.ts'

export const VOICE_PARTS = partsToken<VoiceParts>('voice')
