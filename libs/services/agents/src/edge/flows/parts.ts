import { partsToken } from '@litper/platform'
import type { FlowsParts } from '../../usecases/flows/ports.ts'

export const FLOWS_PARTS = partsToken<FlowsParts>('flows')
