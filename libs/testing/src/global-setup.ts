import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@litper/adapters'

/** One throw-away PostgreSQL for the whole test run; each suite makes its own database on it. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['TEST_DATABASE_URL']) return async () => undefined
  const directory = mkdtempSync(join(tmpdir(), 'litper-test-'))
  chmodSync(directory, 0o755) // its server is not root: where it cannot go, the cluster would lie elsewhere and stay there
  const server = await startEmbeddedPostgres({ directory, password: 'test', durable: false })
  process.env['TEST_DATABASE_URL'] = server.url
  return async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
