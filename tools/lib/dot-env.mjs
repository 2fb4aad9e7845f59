import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root } from './root.mjs'

/**
 * Adds what a `.env` file sets to the environment; what the shell sets stays. Without the file nothing happens.
 * @param {Record<string, string | undefined>} env changed
 * @param {string} [file]
 */
export function addDotEnv(env, file = join(root, '.env')) {
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) env[name] ??= value
}
