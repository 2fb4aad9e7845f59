import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '@litper/kernel'
import type { OpenAdapters } from '@litper/ports'
import { tellsStacks } from '../config/load.ts'
import { reportLastFault } from '../telemetry/faults.ts'
import { migrate } from './migrate.ts'
import type { ServiceModule } from './service-definition.ts'
import { startService } from './start-service.ts'

/** `startService` for a main.ts, or with `--migrate` the schemas alone: prints an error and exits with 1; on SIGTERM and SIGINT lets go of its callers, finishes its work and exits with 0. */
export async function runService(name: string, modules: readonly ServiceModule[], open: OpenAdapters): Promise<void> {
  try {
    if (process.argv.includes('--migrate')) {
      const schemas = await migrate(name, modules, open)
      process.stdout.write(`${JSON.stringify({ migrated: schemas })}\n`)
      process.exit(0)
    }
    const service = await startService(name, modules, open)
    reportLastFault()
    process.stdout.write(
      `${JSON.stringify({ service: name, url: service.url, startedInMs: Math.round(performance.now()) })}\n`,
    )
    let closing = false
    const drain = async () => {
      if (closing) return
      closing = true
      service.letGo()
      await sleep(service.settings.DRAIN_SECONDS * 1000)
      setTimeout(() => process.exit(1), 25_000).unref()
      service.close().then(
        () => process.exit(0),
        (error) => {
          process.stderr.write(`${messageOf(error)}\n`)
          process.exit(1)
        },
      )
    }
    process.on('SIGTERM', drain).on('SIGINT', drain)
  } catch (error) {
    process.stderr.write(
      `${name} did not start.\n${error instanceof Error ? (tellsStacks() ? error.stack : error.message) : error}\n`,
    )
    process.exit(1)
  }
}
