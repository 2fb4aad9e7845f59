import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // the process ended meanwhile, or is not ours to look at
  }
}

/**
 * The kernel's start time of a process, which tells it from a later one with the same number; undefined when there is none,
 * or only its corpse.
 * @param {number} pid
 */
export function bornAt(pid) {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return fields[0] === 'Z' ? undefined : fields[19]
}

/** @param {number} pid @returns {number[]} its children, their children and so on */
export function offspring(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number)
  return children.flatMap((child) => [child, ...offspring(child)])
}

/** Resident memory of a process and what its offspring do not share with it, in MB. @param {number} pid */
export function memoryOf(pid) {
  const own = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]
  const others = offspring(pid).map((child) => /RssAnon:\s+(\d+)/.exec(read(`/proc/${child}/status`))?.[1])
  return Math.round([own, ...others].reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0), 0) / 1024)
}

/** The name and number of the process that listens on a port, as far as the kernel lets us know. @param {number} port */
export function listenerOn(port) {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => read(file).split('\n').slice(1))
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const fields = lines.map((line) => line.trim().split(/\s+/))
  const inode = fields.find((one) => one[1]?.endsWith(`:${hex}`) && one[3] === '0A')?.[9]
  const pid = inode && readdirSync('/proc').find((one) => /^\d+$/.test(one) && opens(one, `socket:[${inode}]`))
  return pid ? `${read(`/proc/${pid}/comm`).trim()} (${pid})` : undefined
}

/** @param {string} pid @param {string} socket */
function opens(pid, socket) {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).some((fd) => readlinkSync(`${folder}/${fd}`) === socket)
  } catch {
    return false
  }
}
