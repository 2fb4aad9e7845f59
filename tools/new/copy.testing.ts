import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The working tree as git sees it, in a temporary folder: outside packages are linked to where they are installed, the
 * workspace's own to the copy.
 */
export function copyOfTree(root: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'litper-new-')))
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file), { force: true, errorOnExist: false })
  }
  const modules = join(root, 'node_modules')
  mkdirSync(join(copy, 'node_modules/@litper'), { recursive: true })
  for (const name of readdirSync(modules).filter((one) => one !== '@litper' && !one.startsWith('.')))
    symlinkSync(join(modules, name), join(copy, 'node_modules', name))
  for (const name of readdirSync(join(modules, '@litper')))
    symlinkSync(readlinkSync(join(modules, '@litper', name)), join(copy, 'node_modules/@litper', name))
  execFileSync('git', ['init', '--quiet'], { cwd: copy }) // a check of the copy asks git which files there are
  return copy
}

/** Runs a command of the copy; `text` is all that it said. */
export function runIn(copy: string, args: readonly string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: copy, env: { ...process.env, VITEST: undefined } })
    let text = ''
    child.stdout.on('data', (chunk) => (text += String(chunk)))
    child.stderr.on('data', (chunk) => (text += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, text }))
  })
}
