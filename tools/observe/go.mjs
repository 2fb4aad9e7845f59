import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../engines/programs.mjs'

export const NEED = 'Go 1.25 or newer is needed.'

/** The first proxy only, so that a refusal answers at once; files that may be removed again. */
export async function goSettings() {
  const proxy = (await run('go', ['env', 'GOPROXY'], { need: NEED })).trim().split(',')[0]
  return { GOPROXY: proxy, GOFLAGS: '-buildvcs=false -modcacherw' }
}

/**
 * The source of one module at one version.
 * @param {string} module `path@version`
 * @returns {Promise<string>} its folder, in Go's own cache
 */
export async function goSource(module) {
  const said = await run('go', ['mod', 'download', '-json', module], { env: await goSettings(), need: NEED })
  return JSON.parse(said).Dir
}

/**
 * `go install` of one program at one version.
 * @param {string} module `path@version`
 * @param {string} bin
 */
export async function goInstall(module, bin) {
  mkdirSync(bin, { recursive: true })
  await run('go', ['install', '-ldflags', '-s -w', module], {
    env: { ...(await goSettings()), GOBIN: bin },
    need: NEED,
  })
}

/**
 * Builds a program from a module file that lies in this repository: what is built is what its go.sum names.
 * @param {{ files: Record<string, string>, folder: string, file: string, target?: string, flags?: string, env?: NodeJS.ProcessEnv }} what
 *   `files`: name in the build folder -> file of ours; `target`: the package, the build folder itself by default
 */
export async function goBuild({ files, folder, file, target = '.', flags = '', env = {} }) {
  mkdirSync(folder, { recursive: true })
  for (const [name, from] of Object.entries(files)) copyFileSync(from, join(folder, name))
  const aside = `${file}.new`
  const args = ['-C', folder, 'build', '-ldflags', `-s -w ${flags}`.trim(), '-o', aside, target]
  await run('go', args, { env: { ...(await goSettings()), ...env }, need: NEED })
  renameSync(aside, file)
}

/**
 * One program of a table, as `ensureProgram` takes it: at the version that its module names.
 * @param {string} module `path@version`
 * @returns {import('../engines/programs.mjs').Program}
 */
export const goProgram = (module) => ({
  version: module,
  file: /** @type {string} */ (module.split('@', 1)[0]?.split('/').at(-1)),
  install: (home) => goInstall(module, home),
})
