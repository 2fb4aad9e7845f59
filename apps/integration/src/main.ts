import { openAdapters } from '@litper/adapters'
import { IntegrationModule } from '@litper/integration'
import { runService } from '@litper/platform'

await runService('integration', [IntegrationModule], openAdapters)
