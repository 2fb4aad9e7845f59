import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractSchemas } from '../../../tools/generators/contracts.mjs'
import { compareWithReleased, type Schemas } from './releases.ts'

export const RELEASED = 'libs/contracts/released'
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The schemas as the code has them now. */
export async function currentSchemas(): Promise<Record<string, string>> {
  const files: [string, string][] = Object.entries(await contractSchemas())
  return Object.fromEntries(files.map(([path, text]) => [basename(path), text]))
}

/** The committed schemas of all releases. */
export function releasedSchemas(): Schemas {
  const files = readdirSync(join(root, RELEASED)).filter((file) => file.endsWith('.json'))
  return parsed(Object.fromEntries(files.map((file) => [file, readFileSync(join(root, RELEASED, file), 'utf8')])))
}

export const parsed = (texts: Readonly<Record<string, string>>): Schemas =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, JSON.parse(text)]))

/** Adds the schemas of new events to the released ones; never writes over one. @returns exit code */
export async function releaseContracts(): Promise<number> {
  const current = await currentSchemas()
  const { faults, unreleased } = compareWithReleased(releasedSchemas(), parsed(current))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) return 1
  for (const file of unreleased) {
    writeFileSync(join(root, RELEASED, file), current[file]!, { flag: 'wx' })
    console.log(`released ${RELEASED}/${file}`)
  }
  console.log(`${unreleased.length} new, ${Object.keys(current).length} in all`)
  return 0
}

/**
 * The released files that differ from what the last release tag (`v…`) before this commit holds, or that are missing here.
 * Empty when there is no such tag or no clone.
 */
export function changedSinceTag(directory = root): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*')
    return git('diff', '--no-renames', '--diff-filter=MDT', '--name-only', tag, '--', RELEASED)
      .split('\n')
      .filter(Boolean)
  } catch {
    return []
  }
}
