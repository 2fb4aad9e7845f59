import { partsToken } from '@litper/platform'
import type { MessagingParts } from '../usecases/ports.ts'

export const MESSAGING_PARTS = partsToken<MessagingParts>('integration.messaging')
