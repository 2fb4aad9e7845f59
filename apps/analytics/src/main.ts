import { openAdapters } from '@litper/adapters'
import { AnalyticsModule } from '@litper/analytics'
import { runService } from '@litper/platform'

await runService('analytics', [AnalyticsModule], openAdapters)
