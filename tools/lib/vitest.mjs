import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './build.mjs'
import { runForeground } from './children.mjs'
import { summarize } from './test-summary.mjs'

/**
 * Runs the specs of a configuration. The last line is the count, alone.
 * @param {string[]} args
 * @param {() => Promise<unknown>} [afterwards] runs before that line
 */
export async function runSpecs(args, afterwards = async () => undefined) {
  const directory = mkdtempSync(join(tmpdir(), 'litper-report-'))
  const report = join(directory, 'report.json')
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    process.chdir(root)
    const code = await runForeground('vitest', [vitest, 'run', ...reporters, ...args])
    await afterwards()
    const summary = summarize(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
    for (const note of summary.notes) console.log(note)
    console.log(summary.line)
    return summary.exitCode
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
