import { partsToken } from '@litper/platform'
import type { AgentsParts } from '../usecases/ports.ts'

export const AGENTS_PARTS = partsToken<AgentsParts>('agents')
