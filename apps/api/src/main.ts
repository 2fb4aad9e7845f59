import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { ApiModule } from '@litper/api'

await runService('api', [ApiModule], openAdapters)
