import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { AgentsParts } from '../usecases/ports.ts'

export const AGENTS_PARTS = partsToken<AgentsParts>('agents')
export const AGENTS_PEOPLE = partsToken<PeopleHolder>('agents.people')
