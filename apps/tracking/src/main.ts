import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { TrackingModule } from '@litper/tracking'

await runService('tracking', [TrackingModule], openAdapters)
