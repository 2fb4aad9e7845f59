import { openAdapters } from '@litper/adapters'
import { LearningModule } from '@litper/learning'
import { runService } from '@litper/platform'

await runService('learning', [LearningModule], openAdapters)
