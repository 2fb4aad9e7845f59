import { partsToken } from '@litper/platform'
import type { PrivacyParts } from '../usecases/ports.ts'

export const PRIVACY_PARTS = partsToken<PrivacyParts>('integration.privacy')
