import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { ChatParts } from '../usecases/ports.ts'
import type { Knowledge } from '../usecases/suggest-reply.ts'

export const CHAT_PARTS = partsToken<ChatParts>('chat')
export const CHAT_PEOPLE = partsToken<PeopleHolder>('chat.people')
export const CHAT_KNOWLEDGE = partsToken<Knowledge>('chat.knowledge')
