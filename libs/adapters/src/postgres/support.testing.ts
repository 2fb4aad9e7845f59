import type { MakePort } from '../../../ports/src/law.contract.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'
import { startTestDatabase } from './testing.ts'

/** A port on a new database; a second one shares it, like another process. */
export function onPostgres<P>(
  open: (db: Database, scope: Scope) => P,
  close: (port: P) => Promise<void> = async () => undefined,
): MakePort<P> {
  return async (scope) => {
    const test = await startTestDatabase({ scope })
    const ports = [open(test.db, scope)]
    const second = async () => {
      const port = open(test.db, scope)
      ports.push(port)
      return port
    }
    return {
      port: ports[0]!,
      second,
      stop: async () => {
        for (const port of ports) await close(port)
        await test.stop()
      },
    }
  }
}
