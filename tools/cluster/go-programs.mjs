import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { goBuild, goSettings, goSource, NEED } from '../observe/go.mjs'

const KUBERNETES = '1.34.4'
const STAGING = `v0.${KUBERNETES.slice(2)}`

/**
 * Builds a program against exactly the versions that a module itself was built with: its go.mod under another name, with its go.sum.
 * @param {{ folder: string, file: string, module: string, main?: string, target?: string, flags?: string, edit?: (text: string) => string }} what
 *   `main`: a file of ours, without it `target` is a package of the module
 */
async function buildLike({ folder, file, module, main, target = '.', flags = '', edit = (text) => text }) {
  mkdirSync(folder, { recursive: true })
  const source = await goSource(module)
  const text = readFileSync(join(source, 'go.mod'), 'utf8').replace(/^module .*$/m, 'module litper/cluster')
  writeFileSync(join(folder, 'go.mod'), edit(text))
  writeFileSync(join(folder, 'go.sum'), readFileSync(join(source, 'go.sum')))
  if (main) copyFileSync(main, join(folder, 'main.go'))
  const env = { ...(await goSettings()), CGO_ENABLED: '0', GOTOOLCHAIN: 'local' }
  await run('go', ['-C', folder, 'mod', 'edit', `-require=${module}`], { env, need: NEED })
  const args = ['-mod=mod', '-trimpath', '-p=1', '-ldflags', `-s -w ${flags}`.trim(), '-o', `${file}.new`, target]
  // minutes of work that nobody waits for: other programs go first
  await run('nice', ['-n', '10', 'go', '-C', folder, 'build', ...args], { env, need: NEED })
  renameSync(`${file}.new`, file)
}

const VERSION_FLAGS = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']
  .flatMap((path) =>
    [`gitVersion=v${KUBERNETES}`, 'gitMajor=1', 'gitMinor=34', 'gitTreeState=clean'].map((one) => `-X ${path}.${one}`),
  )
  .join(' ')

/** Its own parts are named by folders beside it; a proxy has them as modules. @param {string} text */
export const withoutStaging = (text) =>
  text
    .replace(/^\t(\S+) => \.\/staging\/.*$/gm, `\t$1 => $1 ${STAGING}`)
    .replace(/ v0\.0\.0( \/\/ indirect)?$/gm, ` ${STAGING}$1`)

/** @typedef {import('../engines/programs.mjs').Program} Program */

const ROLLOUTS = { path: 'github.com/argoproj/argo-rollouts', version: 'v1.8.3' }
/** Its source carries its kinds and its role. */
export const ROLLOUTS_MODULE = `${ROLLOUTS.path}@${ROLLOUTS.version}`

/** @type {Record<'kubernetes' | 'coredns' | 'metrics-server' | 'pause' | 'rollouts', Program>} */
export const GO_PROGRAMS = {
  pause: {
    version: '1',
    file: 'pause',
    install: (home) =>
      goBuild({
        files: { 'main.go': join(import.meta.dirname, 'pause/main.go') },
        folder: join(home, 'build'),
        file: join(home, 'pause'),
        target: 'main.go',
        env: { CGO_ENABLED: '0' },
      }),
  },
  kubernetes: {
    version: KUBERNETES,
    file: 'hyperkube',
    install: (home) =>
      buildLike({
        folder: join(home, 'build'),
        file: join(home, 'hyperkube'),
        module: `k8s.io/kubernetes@v${KUBERNETES}`,
        main: join(import.meta.dirname, 'kubernetes/main.go'),
        flags: VERSION_FLAGS,
        edit: withoutStaging,
      }),
  },
  coredns: {
    version: 'v1.14.3',
    file: 'coredns',
    install: (home) =>
      buildLike({
        folder: join(home, 'build'),
        file: join(home, 'coredns'),
        module: 'github.com/coredns/coredns@v1.14.3',
        main: join(import.meta.dirname, 'coredns/main.go'),
      }),
  },
  'metrics-server': ofModule('sigs.k8s.io/metrics-server', 'v0.9.0', 'metrics-server'),
  rollouts: ofModule(ROLLOUTS.path, ROLLOUTS.version, 'rollouts-controller'),
}

/** @param {string} path @param {string} version @param {string} name @returns {Program} */
function ofModule(path, version, name) {
  return {
    version,
    file: name,
    install: (home) =>
      buildLike({
        folder: join(home, 'build'),
        file: join(home, name),
        module: `${path}@${version}`,
        target: `${path}/cmd/${name}`,
      }),
  }
}
