import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'
import { benchmarksTable } from './benchmarks.mjs'
import { between, table } from './markdown.mjs'

const NOTE = "// Generated from the services' package manifests by `node tools/run.mjs generate`."

/** The modules that the all-in-one runs. */
export async function serviceModules() {
  const services = listServices(root).sort((a, b) => (a.package < b.package ? -1 : 1))
  const imports = services.map((one) => `import { ${one.module} } from '${one.package}'`)
  const content = `${NOTE}\n${imports.join('\n')}\n\nexport const services = [${services.map((one) => one.module).join(', ')}]\n`
  return { 'apps/litper/src/generated/services.ts': content }
}

/** The tables of services and of benchmarks in the README, each between its two marks. */
export async function readmeTables() {
  const rows = listServices(root).map(({ name, summary, routes }) => {
    return [`[${name}](libs/services/${name})`, summary, routes.map((route) => `\`${route}\``).join(', ')]
  })
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const withServices = between(text, 'services', table([['service', 'what it does', 'routes'], ...rows]))
  return { 'README.md': between(withServices, 'benchmarks', benchmarksTable()) }
}
