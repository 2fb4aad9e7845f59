import { partsToken } from '@litper/platform'
import type { KnowledgeParts } from '../../usecases/knowledge/ports.ts'

export const KNOWLEDGE_PARTS = partsToken<KnowledgeParts>('agents.knowledge')
