import { partsToken } from '@litper/platform'
import type { ImportParts } from '../usecases/ports.ts'

export const IMPORT_PARTS = partsToken<ImportParts>('integration.imports')
