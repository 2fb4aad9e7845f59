import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSettings, type Settings } from './settings.ts'

/** The only file that reads the environment. */
export function loadSettings(): Settings {
  const parsed = parseSettings(process.env)
  const directory = resolve(parsed.LITPER_DATA_DIR)
  return {
    ...parsed,
    LITPER_DATA_DIR: directory,
    secret: parsed.LITPER_SECRET ?? keptSecret(directory),
    publicUrl: (parsed.PUBLIC_URL ?? `http://${parsed.HOST}:${parsed.PORT}`).replace(/\/$/, ''),
  }
}

/** Whether an error at the start is printed with its stack. Read before the settings are checked. */
export const tellsStacks = (): boolean => process.env['LOG_LEVEL'] === 'debug'

function keptSecret(directory: string): string {
  const file = join(directory, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(directory, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
  return secret
}
