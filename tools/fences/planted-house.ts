import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Workspace packages of the planted house: name -> folder. */
const PACKAGES: Record<string, string> = {
  kernel: 'libs/kernel',
  contracts: 'libs/contracts',
  ports: 'libs/ports',
  adapters: 'libs/adapters',
  platform: 'libs/platform',
  colombia: 'libs/colombia',
  understanding: 'libs/understanding',
  metrics: 'libs/metrics',
  testing: 'libs/testing',
  orders: 'libs/services/orders',
  tracking: 'libs/services/tracking',
  carriers: 'libs/carriers',
  'carrier-coordinadora': 'libs/carriers/coordinadora',
  'carrier-interrapidisimo': 'libs/carriers/interrapidisimo',
  'connector-email': 'libs/connectors/email',
  'connector-shopify': 'libs/connectors/shopify',
}

const OUTSIDE = ['zod', 'pg', 'typeorm', 'undici', 'nodemailer', 'react', 'vitest', 'prom-client', '@nestjs/common']
const PLAIN_FILES = ['libs/kernel/src/ids.ts', 'libs/adapters/src/postgres/database.ts', 'apps/api/src/main.ts']

/**
 * Makes a small house with the real layout in a temporary folder: every file holds one import, packages are empty.
 * Returns the folder's real path; the caller removes it.
 */
export function plantHouse(imports: readonly (readonly [file: string, imported: string])[]): string {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'litper-fences-')))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const manifest = (name: string, entry: string): string =>
    JSON.stringify({ name, version: '1.0.0', type: 'module', exports: { '.': entry } })

  write('tsconfig.base.json', JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true, noEmit: true } }))
  for (const name of OUTSIDE) {
    write(`node_modules/${name}/package.json`, manifest(name, './dist/index.js'))
    write(`node_modules/${name}/dist/index.js`, 'export const it = 1\n')
  }
  mkdirSync(join(house, 'node_modules/@litper'), { recursive: true })
  for (const [name, folder] of Object.entries(PACKAGES)) {
    write(`${folder}/package.json`, manifest(`@litper/${name}`, './src/index.ts'))
    write(`${folder}/src/index.ts`, 'export const it = 1\n')
    symlinkSync(join(house, folder), join(house, 'node_modules/@litper', name))
  }
  for (const path of PLAIN_FILES) write(path, 'export const it = 1\n')
  for (const [path, imported] of imports) write(path, importing(imported))
  return house
}

/** A file with one import; `type:` before the name makes it a type-only one. */
function importing(imported: string): string {
  const [, typeOnly, name] = /^(type:)?(.+)$/.exec(imported) ?? []
  return typeOnly
    ? `import type { it } from '${name}'\nexport type It = typeof it\n`
    : `import { it } from '${name}'\nexport const same = it\n`
}
