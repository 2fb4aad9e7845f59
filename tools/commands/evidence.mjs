import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collect } from '../evidence/collect.mjs'
import { textPdf } from '../evidence/pdf.mjs'
import { root } from '../lib/root.mjs'
import sbom from './sbom.mjs'

/** Too long to be read on paper: listed with its checksum alone. */
const LONGEST = 60_000

/** The auditor's pack: `npm run evidence` writes dist/evidence (files and their checksums) and dist/evidence.pdf. Exit code 1 when a part is missing. */
export default async function evidence() {
  const made = await sbom()
  if (made !== 0) return made
  const commit = spawnSync('git', ['log', '-1', '--format=%H %cI'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  const { chapters, missing } = collect(root, join(root, 'dist/evidence'))
  const index = [
    `Commit ${commit}`,
    '',
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')} (drills: npm run drill)`, ''] : []),
    ...chapters.flatMap(({ title, items }) => [
      title,
      ...items.map((one) => `  ${one.sha256.slice(0, 16)}  ${one.file}`),
      '',
    ]),
  ]
  const parts = chapters.flatMap(({ items }) =>
    items
      .filter(({ bytes }) => bytes <= LONGEST)
      .map(({ file }) => ({ name: file, text: readFileSync(join(root, file), 'utf8') })),
  )
  const pdf = await textPdf({ title: 'Litper: evidence', parts: [{ name: 'Index', text: index.join('\n') }, ...parts] })
  writeFileSync(join(root, 'dist/evidence.pdf'), pdf)
  const files = chapters.reduce((sum, { items }) => sum + items.length, 0)
  console.log(`dist/evidence: ${files} files; dist/evidence.pdf: ${Math.round(pdf.length / 1000)} kB`)
  for (const one of missing) console.error(`missing: ${one}`)
  return missing.length > 0 ? 1 : 0
}
