import { openAdapters } from '@litper/adapters'
import { ChatModule } from '@litper/chat'
import { runService } from '@litper/platform'

await runService('chat', [ChatModule], openAdapters)
