import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { gitopsFaults } from '../chart/gitops.mjs'
import { KUBERNETES, schemaLocations } from '../chart/schemas.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { ensureProgram, run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { goProgram } from '../observe/go.mjs'

const HOME = join(root, '.engines', 'chart')
const CHART = join(root, 'helm/litper')
const ENGINES = join(root, 'k8s/engines.yaml')
const PROGRAMS = {
  helm: goProgram('helm.sh/helm/v4/cmd/helm@v4.3.1'),
  kubeconform: goProgram('github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0'),
  'kube-score': goProgram('github.com/zegl/kube-score/cmd/kube-score@v1.20.0'),
}

/** What kube-score finds and we want so. */
const ACCEPTED = {
  'container-image-pull-policy': 'a release has a tag of its own or a digest: pulling it again brings nothing new',
  'horizontalpodautoscaler-has-target': 'with a canary the target is the Rollout, a kind that kube-score does not know',
  'container-resources': 'no processor limit: it throttles a process while the node has time left; memory has one',
}

/** What must be refused before anything is installed. @type {[string, string[]][]} */
const REFUSED = [
  ['a setting that the code does not have', ['--set', 'settings.LOG_LEVELS=info']],
  ['a secret that the code does not have', ['--set', 'secrets.keys={DATABASE_URLS}']],
  ['an address that no service reads', ['--set', 'secrets.urls.LOG_URL=x']],
  ['a service that there is not', ['--set', 'services.billing.replicas=1']],
  ['a warehouse without a lake', ['--set', 'warehouse.enabled=true']],
  ['the demo', ['--set-string', 'settings.LITPER_DEMO=1']],
]

/** Renders the chart for each environment and checks it against strict schemas and good practice: `npm run chart`. */
export default async function chart() {
  try {
    mkdirSync(HOME, { recursive: true })
    const helm = await ensure('helm')
    const [kubeconform, kubeScore] = [await ensure('kubeconform'), await ensure('kube-score')]
    const schemas = await schemaLocations(HOME)
    for (const values of globSync('helm/values/*.yaml', { cwd: root }).sort()) {
      const name = basename(values, '.yaml')
      const file = join(HOME, `${name}.yaml`)
      writeFileSync(file, await template(helm, ['-f', ENGINES, '-f', join(root, values)]))
      const strict = ['-strict', '-summary', '-kubernetes-version', KUBERNETES, '-ignore-missing-schemas', ...schemas]
      const around = await renderAround(helm, name)
      const said = await run(kubeconform, [...strict, file, ...around])
      const faults = gitopsFaults(environmentOf(name, file, around))
      if (faults.length > 0) throw new EngineFault(faults.join('\n'))
      const ignored = Object.keys(ACCEPTED).flatMap((test) => ['--ignore-test', test])
      await run(kubeScore, ['score', '--exit-one-on-warning=false', ...ignored, file])
      console.log(`ok   ${name.padEnd(4)} ${said.trim().replace('Summary: ', '')}`)
    }
    for (const [what, args] of REFUSED) {
      const rendered = await template(helm, ['--set', 'ingress.host=a.example', ...args]).catch(() => undefined)
      if (rendered !== undefined) throw new EngineFault(`The chart takes ${what}.`)
      console.log(`ok   refuses ${what}`)
    }
    for (const [test, why] of Object.entries(ACCEPTED)) console.log(`     not asked: ${test}: ${why}`)
    console.log('     without a schema: Traefik’s Middleware, the Redis operator’s kinds, Prometheus')
    return 0
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}

/** What k8s/ makes of an environment: files. @param {string} helm @param {string} name */
async function renderAround(helm, name) {
  const values = ['-f', join(root, 'k8s/environments', `${name}.yaml`)]
  const made = { data: 'litper-data', apps: 'argocd' }
  for (const [chart, namespace] of Object.entries(made)) {
    const args = ['template', chart, join(root, 'k8s', chart), '-n', namespace, ...values]
    writeFileSync(join(HOME, `${name}-${chart}.yaml`), await run(helm, args))
  }
  const given = [`k8s/root/${name}.yaml`, 'k8s/namespaces/namespaces.yaml']
  return [
    ...Object.keys(made).map((chart) => join(HOME, `${name}-${chart}.yaml`)),
    ...given.map((one) => join(root, one)),
  ]
}

/** @param {string} name @param {string} file @param {string[]} around data, apps, root, namespaces */
function environmentOf(name, file, around) {
  const [platform = [], data = [], apps = [], top = [], namespaces = []] = [file, ...around].map((one) =>
    parseAllDocuments(readFileSync(one, 'utf8')).flatMap((document) => document.toJS() ?? []),
  )
  const { operators } = parse(readFileSync(join(root, 'k8s/apps/values.yaml'), 'utf8'))
  return { name, platform, data, apps: [...apps, ...top], namespaces, operators }
}

const ensure = (/** @type {keyof typeof PROGRAMS} */ name) => ensureProgram(HOME, name, PROGRAMS[name])

/** @param {string} helm @param {string[]} args */
const template = (helm, args) => run(helm, ['template', 'litper', CHART, '-n', 'litper', ...args])
