import { openAdapters } from '@litper/adapters'
import { AgentsModule } from '@litper/agents'
import { runService } from '@litper/platform'

await runService('agents', [AgentsModule], openAdapters)
