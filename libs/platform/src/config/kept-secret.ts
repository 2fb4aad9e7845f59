import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSettings } from './parse-settings.ts'
import type { Settings } from './settings.ts'

/** Settings as the environment and the data directory give them. @throws Error listing every fault */
export function loadSettingsFrom(env: Record<string, string | undefined>): Settings {
  const parsed = parseSettings(env)
  const directory = resolve(parsed.LITPER_DATA_DIR)
  const [secret, ...earlier] = parsed.LITPER_SECRET ? [parsed.LITPER_SECRET] : keptSecrets(directory)
  return {
    ...parsed,
    LITPER_DATA_DIR: directory,
    secret: secret!,
    previousSecrets: [...parsed.LITPER_PREVIOUS_SECRETS, ...earlier],
    publicUrl: (parsed.PUBLIC_URL ?? `http://${parsed.HOST}:${parsed.PORT}`).replace(/\/$/, ''),
  }
}

/** One a line, the newest first: to rotate, put a new line before the others. */
function keptSecrets(directory: string): string[] {
  const file = join(directory, 'secret')
  makePrivate(directory, existsSync(file))
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  const secrets = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => line.trim() || [])
  if (secrets.length === 0 || secrets.some((one) => one.length < 32))
    throw new Error(`These settings are wrong:\n  ${file}: each line must be a secret of at least 32 characters`)
  return secrets
}

/** The owner's alone. Of root's, PostgreSQL goes through as `nobody`: it may not list it. A directory that was not ours is left as it is. */
function makePrivate(directory: string, isOurs: boolean): void {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  const isNew = mkdirSync(directory, { recursive: true, mode }) !== undefined
  if (isNew || (isOurs && statSync(directory).uid === process.getuid?.())) chmodSync(directory, mode)
}
