import { partsToken } from '@litper/platform'
import type { ApiParts } from '../usecases/ports.ts'

export const API_PARTS = partsToken<ApiParts>('api')
