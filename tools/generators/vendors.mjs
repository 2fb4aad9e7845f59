import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { camel, listPackages } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'

const NOTE = "// Generated from the vendors' package manifests by `node tools/run.mjs generate`."

/** `@litper/carriers`: every carrier, so that no service names one. */
export async function carrierList() {
  const packages = listPackages(root, 'libs/carriers/*', ({ carrier }) => carrier !== undefined)
  return { 'libs/carriers/src/index.ts': list(packages, 'carriers', 'Carrier') }
}

/** `@litper/connectors`: every way to send a message, to place a call, and to page who is on duty. */
export async function connectorList() {
  const packages = (/** @type {string} */ kind) =>
    listPackages(root, 'libs/connectors/*', ({ connector }) => connector === kind)
  return {
    'libs/connectors/src/index.ts': lists([
      { packages: packages('messaging'), name: 'messaging', port: 'MessagingProvider' },
      { packages: packages('calling'), name: 'calling', port: 'CallingProvider' },
      { packages: packages('pager'), name: 'pagers', port: 'Pager' },
    ]),
  }
}

/** Everybody in the sandbox: each folder with a front door is one vendor. */
export async function sandboxVendors() {
  const source = join(root, 'apps/sandbox/src')
  const folders = readdirSync(source)
    .filter((folder) => existsSync(join(source, folder, 'index.ts')))
    .sort()
  const content = `${NOTE.replace("the vendors' package manifests", 'the folders here')}
${folders.map((folder) => `import { ${camel(folder)} } from '../${folder}/index.ts'`).join('\n')}
import type { VendorModule } from '../world/world.ts'

export const vendorModules: Readonly<Record<string, VendorModule>> = {
${folders.map((folder) => `  '${folder}': ${camel(folder)},`).join('\n')}
}
`
  return { 'apps/sandbox/src/generated/vendors.ts': content }
}

/** @param {ReturnType<typeof listPackages>} packages @param {string} name @param {string} port */
const list = (packages, name, port) => lists([{ packages, name, port }])

/** @param {{ packages: ReturnType<typeof listPackages>, name: string, port: string }[]} given */
function lists(given) {
  const named = given.map(({ packages, name, port }) => ({
    name,
    port,
    vendors: packages.map(({ folder, manifest }) => ({ as: camel(basename(folder)), from: manifest.name })),
  }))
  const imports = named.flatMap(({ vendors }) => vendors).sort((a, b) => (a.from < b.from ? -1 : 1))
  const types = [...named.map(({ port }) => port), 'Vendor'].sort()
  return `${NOTE}
${imports.map(({ as, from }) => `import { vendor as ${as} } from '${from}'`).join('\n')}
import type { ${types.join(', ')} } from '@litper/ports'

${named.map(({ name, port, vendors }) => `export const ${name}: readonly Vendor<${port}>[] = [${vendors.map(({ as }) => as).join(', ')}]`).join('\n')}
`
}
