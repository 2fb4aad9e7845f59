import type { OpenAdapters } from '@litper/ports'
import { loadSettings } from '../config/load.ts'
import { currentTenant, runInContext } from '../context/context.ts'
import type { ServiceModule } from './service-definition.ts'

/**
 * Brings the schemas of these services up and ends: `main.mjs --migrate`. Each process does so when it starts, under a lock; run alone it
 * shows a fault before the first new process is started. Twice, or by two at once, changes nothing.
 */
export async function migrate(
  name: string,
  modules: readonly ServiceModule[],
  open: OpenAdapters,
  settings = loadSettings(),
): Promise<readonly string[]> {
  const schemas = modules.flatMap(({ service }) => (service.migrations ? [service.migrations] : []))
  const adapters = await open(settings, {
    name: `${name}-migrate`,
    scope: currentTenant,
    runAs: (tenant, work) => runInContext({ tenant, actor: { kind: 'cron', id: 'migrate', roles: [] } }, work),
    needs: new Set(),
    schemas,
    entities: modules.flatMap(({ service }) => service.entities ?? []),
    onFault: () => undefined,
  })
  await adapters.close()
  return schemas.map(({ schema }) => schema)
}
