import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { KUBERNETES, schemaLocations } from '../chart/schemas.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { ensureProgram, run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { goProgram } from '../observe/go.mjs'

const HOME = join(root, '.engines', 'chart')
const CHART = join(root, 'helm/litper')
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
  ['a service that there is not', ['--set', 'services.billing.replicas=1']],
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
      writeFileSync(file, await template(helm, ['-f', join(root, values)]))
      const strict = ['-strict', '-summary', '-kubernetes-version', KUBERNETES, '-ignore-missing-schemas', ...schemas]
      const said = await run(kubeconform, [...strict, file])
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
    console.log('     without a schema: Traefik’s Middleware')
    return 0
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}

const ensure = (/** @type {keyof typeof PROGRAMS} */ name) => ensureProgram(HOME, name, PROGRAMS[name])

/** @param {string} helm @param {string[]} args */
const template = (helm, args) => run(helm, ['template', 'litper', CHART, '-n', 'litper', ...args])
