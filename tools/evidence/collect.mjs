import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What an auditor asks for, and which files of this repository answer. */
export const CHAPTERS = [
  { title: 'Architecture and decisions', files: ['docs/architecture.md', 'docs/glossary.md', 'docs/adr/*.md'] },
  {
    title: 'Security and privacy',
    files: ['docs/security.md', 'docs/accounts.md', 'docs/runbooks/privacy-requests.md'],
  },
  { title: 'Tests and checks', files: ['docs/testing.md', '.ci/run', '.github/workflows/*.yml'] },
  { title: 'Measurements', files: ['bench/results/*.json', 'docs/scalability.md'] },
  {
    title: 'Operations',
    files: ['docs/cicd.md', 'docs/observability.md', 'docs/runbooks/*.md', 'grafana/alerts/*.rules.yaml'],
  },
  { title: 'Recovery', files: ['docs/disaster-recovery.md', 'docker/backup.sh', 'dist/drills/*.json'] },
  { title: 'What it is made of', files: ['dist/sbom.json', 'package-lock.json', 'LICENSE'] },
]

/** @typedef {{ file: string, bytes: number, sha256: string }} Item */
/** @typedef {{ title: string, items: Item[] }} Chapter */

/**
 * Copies the files of each chapter, and writes SHA256SUMS, which `sha256sum -c` reads.
 * @param {string} root
 * @param {string} into
 * @returns {{ chapters: Chapter[], missing: string[] }} `missing`: patterns that found nothing
 */
export function collect(root, into) {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  /** @type {string[]} */
  const missing = []
  const taken = new Set()
  const chapters = CHAPTERS.map(({ title, files }) => {
    const found = files.flatMap((pattern) => {
      const some = globSync(pattern, { cwd: root }).sort()
      if (some.length === 0) missing.push(pattern)
      return some.filter((file) => !taken.has(file))
    })
    for (const file of found) taken.add(file)
    return { title, items: found.map((file) => copy(root, into, file)) }
  })
  const sums = chapters.flatMap(({ items }) => items.map(({ file, sha256 }) => `${sha256}  ${file}`))
  writeFileSync(join(into, 'SHA256SUMS'), `${sums.join('\n')}\n`)
  return { chapters, missing }
}

/** @param {string} root @param {string} into @param {string} file @returns {Item} */
function copy(root, into, file) {
  const content = readFileSync(join(root, file))
  mkdirSync(dirname(join(into, file)), { recursive: true })
  cpSync(join(root, file), join(into, file))
  return { file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
