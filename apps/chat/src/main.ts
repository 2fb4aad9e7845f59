import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { ChatModule } from '@litper/chat'

await runService('chat', [ChatModule], openAdapters)
