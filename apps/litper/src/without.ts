import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { services } from './generated/services.ts'

/** All services but those that are named as arguments: benchmarks measure so what a service costs the others. */
const absent = process.argv.slice(2)
await runService(
  'litper',
  services.filter(({ service }) => !absent.includes(service.name)),
  openAdapters,
)
