import { openAdapters } from '@litper/adapters'
import { CrisisModule } from '@litper/crisis'
import { runService } from '@litper/platform'

await runService('crisis', [CrisisModule], openAdapters)
