import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { IntegrationModule } from '@litper/integration'

await runService('integration', [IntegrationModule], openAdapters)
