import { openAdapters } from '@litper/adapters'
import { ApiModule } from '@litper/api'
import { runService } from '@litper/platform'

await runService('api', [ApiModule], openAdapters)
