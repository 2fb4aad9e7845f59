import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build.mjs'
import { SettingFault } from '../start-settings.mjs'

const SETTINGS = ['DATABASE_URL', 'EVENTS_URL', 'QUEUE_URL', 'CACHE_URL', 'DOCUMENTS_URL', 'SEARCH_URL', 'BLOBS_URL']
const URLS = join(root, '.engines', 'urls.json')

/**
 * The engines' settings that all services share: what the environment names, else one embedded PostgreSQL
 * (`embedded`), else the real engines, which are started when they are not running.
 * @param {{ embedded: boolean, env: NodeJS.ProcessEnv, dataDir: string, secret: string }} given
 * @returns {Promise<{ settings: Record<string, string>, stop: () => Promise<void> }>} `stop` ends only what this started
 */
export async function chooseEngines({ embedded, env, dataDir, secret }) {
  const named = Object.fromEntries(SETTINGS.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  if (embedded) {
    // The adapter itself: Node reads its TypeScript.
    const { startEmbeddedPostgres, superuserPasswords } = await import(
      '../../../libs/adapters/src/postgres/embedded.ts'
    )
    const server = await startEmbeddedPostgres({ directory: dataDir, ...superuserPasswords(secret) })
    return { settings: { ...named, DATABASE_URL: server.url }, stop: server.stop }
  }
  const stop = async () => undefined
  if (named.DATABASE_URL) return { settings: named, stop }
  const { default: engines } = await import('../../commands/engines.mjs')
  if ((await engines(['up'])) !== 0) throw new SettingFault('The engines did not start. Without them: --embedded')
  return { settings: { ...JSON.parse(readFileSync(URLS, 'utf8')), ...named }, stop }
}

/**
 * The installation's secret, which all its processes share: given, or kept in the data directory as one process alone
 * keeps it (libs/platform/src/config/kept-secret.ts).
 * @param {string | undefined} given
 * @param {string} dataDir
 */
export function sharedSecret(given, dataDir) {
  if (given) return given
  const file = join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().split('\n')[0]?.trim() ?? ''
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
  return secret
}
