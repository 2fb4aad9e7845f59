import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { VoiceModule } from '@litper/voice'

await runService('voice', [VoiceModule], openAdapters)
