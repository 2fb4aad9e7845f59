import { type Adapters, DEMO_TENANT } from '@litper/ports'
import type { Settings } from '../config/settings.ts'

/**
 * Everybody knows the demo's password, keys and webhook secrets: outside the demo no process answers for a database that holds them.
 * @throws Error that says what to do
 */
export async function refuseDemoData(
  { LITPER_DEMO }: Pick<Settings, 'LITPER_DEMO'>,
  { tenants }: Pick<Adapters, 'tenants'>,
) {
  if (LITPER_DEMO || !(await tenants.active()).includes(DEMO_TENANT)) return
  throw new Error(
    'This database holds the demo, whose passwords everybody knows. Name another LITPER_DATA_DIR or DATABASE_URL, or start with LITPER_DEMO=1.',
  )
}
