import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { services } from './generated/services.ts'

await runService('litper', services, openAdapters)
