import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineFault } from '../engines/fault.mjs'
import { bornAt, offspring } from '../engines/processes.mjs'
import { run } from '../engines/programs.mjs'
import { lives, readState, writeJson } from '../engines/state.mjs'
import { tail } from '../lib/log-file.mjs'
import { ADDRESS, CABLE, LOGS, MARK, NODE, RUN, SPACE, WORLD_ADDRESS } from './place.mjs'

/** The kubelet would set these for the whole machine; it finds copies. */
const OWN_SETTINGS = [
  'vm/overcommit_memory',
  'vm/panic_on_oom',
  'kernel/panic',
  'kernel/panic_on_oops',
  'kernel/keys/root_maxkeys',
  'kernel/keys/root_maxbytes',
]

/** @param {string} pause its first process */
const script = (pause) => `set -e
mount --make-rshared /
mount -t tmpfs tmpfs /run; mkdir -p /run/netns /run/containerd /run/lock /var/lib/kubelet /var/lib/cni
mount --bind ${SPACE}/kubelet /var/lib/kubelet; mount --bind ${SPACE}/cni /var/lib/cni; mount --bind ${SPACE}/log /var/log
for f in ${OWN_SETTINGS.join(' ')}; do
  cp /proc/sys/$f ${SPACE}/settings/$(echo $f | tr / _); mount --bind ${SPACE}/settings/$(echo $f | tr / _) /proc/sys/$f
done
hostname ${NODE}; ip link set lo up; ip addr add ${WORLD_ADDRESS}/32 dev lo
echo 1 > /proc/sys/net/ipv4/ip_forward
touch ${SPACE}/up
exec ${pause}
`

/**
 * Network, processes, mounts and name of the node: apart from this machine's, so that nothing of it stays when the first process ends.
 * @param {string} pause the program that is its first process
 * @returns {Promise<string[]>} what comes before a command that is to run inside
 */
export async function openNodeSpace(pause) {
  for (const part of ['kubelet', 'cni', 'log', 'settings', 'networks', 'containerd'])
    mkdirSync(join(SPACE, part), { recursive: true })
  for (const group of globSync('/sys/fs/cgroup/*/')) makeGroup(group)
  rmSync(join(SPACE, 'up'), { force: true })
  writeFileSync(join(SPACE, 'init.sh'), script(pause))
  const log = openSync(join(LOGS, 'node'), 'a')
  const how = [
    '--mount',
    '--pid',
    '--net',
    '--uts',
    '--fork',
    '--kill-child',
    '--mount-proc',
    '--propagation',
    'private',
  ]
  const child = spawn('unshare', [...how, 'bash', join(SPACE, 'init.sh')], {
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  for (let tries = 0; !existsSync(join(SPACE, 'up')); tries++) {
    if (tries > 200 || child.exitCode !== null)
      throw new EngineFault(`The node's namespaces cannot be made here:\n${tail(join(LOGS, 'node'), 5)}`)
    await sleep(100)
  }
  const first = offspring(child.pid ?? 0)[0] ?? 0
  const started = (/** @type {number} */ pid) => ({ pid, born: bornAt(pid) ?? '', port: 0 })
  writeJson(join(RUN, 'state.json'), { outer: started(child.pid ?? 0), first: started(first) })
  await layCable(first)
  return inside(first)
}

/** @param {number} pid */
const inside = (pid) => ['nsenter', '-t', `${pid}`, '-m', '-n', '-p', '-u', '--']

/** @param {number} pid */
async function layCable(pid) {
  const ip = (/** @type {string} */ words) => run('ip', words.split(' '), { need: 'Install iproute2.' })
  const within = (/** @type {string} */ words) => run('nsenter', ['-t', `${pid}`, '-n', 'ip', ...words.split(' ')])
  await ip(`link del ${CABLE}`).catch(() => undefined)
  await ip(`link add ${CABLE} type veth peer name eth0 netns ${pid}`)
  await ip(`addr add ${ADDRESS.host}/24 dev ${CABLE}`)
  await ip(`link set ${CABLE} up`)
  await within(`addr add ${ADDRESS.node}/24 dev eth0`)
  await within('link set eth0 up')
  await within(`route add default via ${ADDRESS.host}`)
  for (const network of [ADDRESS.pods, ADDRESS.services]) await ip(`route replace ${network} via ${ADDRESS.node}`)
}

/** A root for the node's pods in each hierarchy. @param {string} group */
function makeGroup(group) {
  const own = join(group, MARK)
  try {
    mkdirSync(own, { recursive: true })
  } catch {
    return // not a hierarchy of its own: a link, or the unified one
  }
  if (!existsSync(join(group, 'cpuset.cpus'))) return
  for (const file of ['cpuset.cpus', 'cpuset.mems']) writeFileSync(join(own, file), readFileSync(join(group, file)))
}

/** Ends a cluster of ours that still runs, with all its processes, and removes what it left on this machine. */
export async function closeNodeSpace() {
  const { outer, first } = readState(RUN)
  for (const one of [first, outer]) if (one && lives(one)) process.kill(one.pid, 'SIGKILL')
  for (let tries = 0; tries < 100 && [first, outer].some(lives); tries++) await sleep(100)
  await run('ip', ['link', 'del', CABLE]).catch(() => undefined)
  for (let tries = 0; tries < 20; tries++) {
    const left = globSync(`/sys/fs/cgroup/*/${MARK}/**/`).sort((a, b) => b.length - a.length)
    if (left.length === 0) return
    for (const folder of left) remove(folder)
    await sleep(200)
  }
}

/** @param {string} folder */
function remove(folder) {
  try {
    rmdirSync(folder)
  } catch {
    // a process in it has not ended yet: the next turn
  }
}
