import { partsToken } from '@litper/platform'
import type { ChatParts } from '../usecases/ports.ts'

export const CHAT_PARTS = partsToken<ChatParts>('chat')
