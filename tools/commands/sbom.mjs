import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/build.mjs'

/**
 * The list of what the product is made of, CycloneDX, from the lock file: `npm run sbom` writes dist/sbom.json. npm makes it; nothing is asked
 * of a registry.
 */
export default async function sbom() {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev']
  const made = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (made.status !== 0) {
    console.error(made.stderr)
    return 1
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist', 'sbom.json'), made.stdout)
  console.log(`dist/sbom.json: ${JSON.parse(made.stdout).components.length} packages`)
  return 0
}
