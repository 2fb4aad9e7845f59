import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { QualityModule } from '@litper/quality'

await runService('quality', [QualityModule], openAdapters)
