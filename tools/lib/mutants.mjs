import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * What is mutated, and which specs judge it.
 * @type {Record<string, { files: string, specs: string, database: boolean }>}
 */
export const PARTS = {
  domain: { files: 'libs/services/*/src/**/domain', specs: 'libs/services/*/src/**/domain', database: false },
  effects: { files: 'libs/platform/src/effects', specs: 'libs/platform/src/effects', database: true },
  events: { files: 'libs/platform/src/events', specs: 'libs/platform/src/events', database: true },
  spine: { files: 'libs/adapters/src/postgres/spine', specs: 'libs/adapters/src/postgres/spine', database: true },
}

/** Tables of words: a changed letter is another text, not another decision. Their shape has a spec. */
const WORDS = ['!**/domain/texts.ts', '!**/domain/cues.ts', '!**/domain/header-words.ts']

/**
 * One part, one folder of it (`orders` is the domain of that service), or one file by its path: what is quick to ask again.
 * @param {string} name
 * @returns {{ files: string, specs: string, database: boolean }}
 */
export function partNamed(name) {
  const known = PARTS[name]
  if (known) return known
  if (name.endsWith('.ts'))
    return { files: name, specs: dirname(name), database: /^libs\/(platform|adapters)\//.test(name) }
  const folder = `libs/services/${name}/src/**/domain`
  return { files: folder, specs: folder, database: false }
}

/**
 * @param {{ files: string }} part
 * @param {{ report: string, concurrency: number }} run
 */
export const strykerOptions = (part, { report, concurrency }) => ({
  testRunner: 'vitest5',
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'stryker-vitest.mjs')],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  mutate: [
    part.files.endsWith('.ts') ? part.files : `${part.files}/**/*.ts`,
    '!**/*.spec.ts',
    '!**/*.testing.ts',
    ...WORDS,
  ],
  coverageAnalysis: 'perTest',
  concurrency,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: join(tmpdir(), 'litper-mutants'),
  cleanTempDir: 'always',
  ignorePatterns: ['.litper', '.engines', '.nx', 'dist', 'bench/results'],
  allowEmpty: true,
})

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number } } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

const KILLED = ['Killed', 'Timeout']
const ALIVE = ['Survived', 'NoCoverage']

/**
 * The score by file and together, and who survived.
 * @param {Report} report
 */
export function figuresOf(report) {
  const files = Object.entries(report.files)
    .map(([file, { mutants, source }]) => ({
      file,
      killed: mutants.filter(({ status }) => KILLED.includes(status)).length,
      survivors: mutants.filter(({ status }) => ALIVE.includes(status)).map((mutant) => survivor(file, source, mutant)),
    }))
    .filter(({ killed, survivors }) => killed + survivors.length > 0)
  const killed = files.reduce((sum, one) => sum + one.killed, 0)
  const survivors = files.flatMap((one) => one.survivors)
  return { files, killed, survivors, score: scoreOf(killed, survivors.length) }
}

/** @param {number} killed @param {number} alive */
export const scoreOf = (killed, alive) =>
  killed + alive === 0 ? 100 : Math.round((1000 * killed) / (killed + alive)) / 10

/** @param {string} file @param {string} source @param {Mutant} mutant */
function survivor(file, source, { location: { start }, mutatorName, replacement = '' }) {
  const line = (source.split('\n')[start.line - 1] ?? '').trim()
  return `${file}:${start.line}:${start.column} ${mutatorName}: ${line.slice(0, 100)} -> ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`
}
