import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root } from '../lib/build.mjs'
import { runForeground } from '../lib/children.mjs'
import { figuresOf, PARTS, partNamed, scoreOf, strykerOptions } from '../lib/mutants.mjs'

/**
 * Changes the code in small ways and counts which changes turn a spec red: `npm run mutants [-- domain|effects|events|spine|<service>|<file>]`.
 * Prints the score by file and every survivor. `MUTANTS_CONCURRENCY`: how many at once, 2 by default. Docs: docs/testing.md.
 * @param {string[]} args
 */
export default async function mutants(args) {
  const names = args.length > 0 ? args : Object.keys(PARTS)
  const directory = mkdtempSync(join(tmpdir(), 'litper-mutants-'))
  process.chdir(root)
  let [killed, alive] = [0, 0]
  try {
    for (const name of names) {
      const part = partNamed(name)
      const [config, report] = [
        join(directory, `${basename(name)}.json`),
        join(directory, `${basename(name)}.report.json`),
      ]
      writeFileSync(
        config,
        JSON.stringify(strykerOptions(part, { report, concurrency: Number(process.env.MUTANTS_CONCURRENCY || 2) })),
      )
      process.env.MUTANTS_SPECS = `${part.specs}/**/*.spec.ts`
      process.env.MUTANTS_DATABASE = part.database ? '1' : ''
      const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
      const code = await runForeground('stryker', [stryker, 'run', config])
      if (code !== 0) return code
      const figures = figuresOf(JSON.parse(readFileSync(report, 'utf8')))
      for (const one of figures.files)
        console.log(
          `${String(scoreOf(one.killed, one.survivors.length)).padStart(5)} % of ${one.killed + one.survivors.length} ${one.file}`,
        )
      for (const survivor of figures.survivors) console.log(`survived  ${survivor}`)
      console.log(`${name}: ${figures.killed} killed, ${figures.survivors.length} survived, ${figures.score} %\n`)
      killed += figures.killed
      alive += figures.survivors.length
    }
    console.log(`${scoreOf(killed, alive)} % of ${killed + alive} mutants killed`)
    return 0
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
