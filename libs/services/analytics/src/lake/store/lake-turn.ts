import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'

/** A lock of its own: the live numbers do not wait for files. */
export async function takeLakeTurn(database: Database): Promise<void> {
  await database.session().query('SELECT pg_advisory_xact_lock(hashtext($1))', [`litper lake ${currentTenant()}`])
}
