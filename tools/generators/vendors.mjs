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

/** `@litper/connectors`: every way to send a message, and every way to call who is on duty. */
export async function connectorList() {
  const of = (/** @type {string} */ kind) =>
    listPackages(root, 'libs/connectors/*', ({ connector }) => connector === kind)
  return {
    'libs/connectors/src/index.ts': list(of('messaging'), 'messaging', 'MessagingProvider'),
    'libs/connectors/src/pagers.ts': list(of('pager'), 'pagers', 'Pager'),
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
function list(packages, name, port) {
  const names = packages.map(({ folder }) => camel(basename(folder)))
  const imports = packages.map(({ manifest }, index) => `import { vendor as ${names[index]} } from '${manifest.name}'`)
  return `${NOTE}
${imports.join('\n')}
import type { ${port}, Vendor } from '@litper/ports'

export const ${name}: readonly Vendor<${port}>[] = [${names.join(', ')}]
`
}
