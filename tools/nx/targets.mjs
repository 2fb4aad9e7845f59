import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Nx's targets, inferred from the layout: an app with a main.ts can be built, a package with specs can be tested. Who writes a
 * package writes none of this. Caching, inputs and outputs are in nx.json.
 * @type {import('nx/src/project-graph/plugins').CreateNodesV2}
 */
export const createNodesV2 = [
  '{apps,libs}/**/package.json',
  async (files, _options, { workspaceRoot }) =>
    files.map((file) => [
      file,
      { projects: { [dirname(file)]: { targets: targetsOf(workspaceRoot, dirname(file)) } } },
    ]),
]

/**
 * @param {string} root
 * @param {string} folder of the package
 */
export function targetsOf(root, folder) {
  const entries = globSync('src/{main,story}.ts', { cwd: join(root, folder) })
  const builds = folder.startsWith('apps/') && entries.some((entry) => entry.endsWith('main.ts'))
  const isConsole = folder === 'apps/console'
  const tests = globSync('**/*.spec.ts', { cwd: join(root, folder) }).length > 0
  return {
    ...(builds && {
      build: {
        command: `node tools/run.mjs build ${namesOf(folder, entries).join(' ')}`,
        outputs: [`{workspaceRoot}/dist/${basename(folder)}`],
      },
    }),
    ...(isConsole && {
      build: { command: 'node tools/run.mjs build console', outputs: ['{workspaceRoot}/dist/console'] },
    }),
    ...(tests && !isParent(root, folder) && { test: { command: `node tools/run.mjs test ${folder}/` } }),
  }
}

/** @param {string} folder @param {string[]} entries */
const namesOf = (folder, entries) =>
  entries.sort().map((entry) => {
    const name = basename(entry, '.ts')
    return name === 'main' ? basename(folder) : `${basename(folder)}/${name}`
  })

/** `libs/carriers` holds packages beside its own list. @param {string} root @param {string} folder */
const isParent = (root, folder) => globSync('*/package.json', { cwd: join(root, folder) }).length > 0
