import { spawn } from 'node:child_process'
import { EngineFault } from '../engines/fault.mjs'

/** A read-only root, as the chart runs it: /data and /tmp are memory, no capability, no root, nothing of this machine but the network. @param {string} program */
const inside = (program) =>
  [
    'set -e',
    'mount --bind "$1" "$1"',
    'mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"',
    'mount -t tmpfs -o uid=65532,gid=65532,mode=700 tmpfs "$1/data"',
    'mount -t proc proc "$1/proc"',
    // every container has it; Python's locks lie there
    'mount -t tmpfs tmpfs "$1/dev" && mkdir -m 1777 "$1/dev/shm"',
    'mount -o remount,ro,bind "$1"',
    `exec setpriv --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid --inh-caps=-all chroot --userspec=65532:65532 "$1" ${program}`,
  ].join('\n')
const APART = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c']

/** @param {string} folder @param {string} program @param {Record<string, string>} env @returns the process, and what it has said so far */
function enter(folder, program, env) {
  const child = spawn('unshare', [...APART, inside(program), 'sh', folder], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
  return { child, said: () => text }
}

/**
 * Runs a program of an image's root to its end.
 * @param {{ folder: string, program: string, env: Record<string, string> }} how
 * @returns {Promise<{ code: number, said: string, seconds: number }>}
 */
export function runInRoot({ folder, program, env }) {
  const began = performance.now()
  const { child, said } = enter(folder, program, env)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, said: said(), seconds: Math.round((performance.now() - began) / 100) / 10 }),
    )
  })
}

/**
 * Runs an image's root until the platform inside is ready.
 * @param {{ folder: string, port: number, env: Record<string, string>, timeoutMs?: number }} how
 * @returns {Promise<{ readyMs: number, startedInMs: number, stop: () => Promise<unknown> }>} from the start of the process, as an orchestrator sees it
 */
export async function tryRoot({ folder, port, env, timeoutMs = 180_000 }) {
  const began = performance.now()
  const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, LITPER_DATA_DIR: '/data', ...env }
  const { child, said } = enter(folder, '/nodejs/bin/node /app/main.mjs', settings)
  let ended = false
  const gone = new Promise((resolve) => child.on('exit', resolve)).then(() => {
    ended = true
  })
  const stop = () => {
    child.kill('SIGKILL') // unshare passes no other signal on; its child goes with it
    return gone
  }
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok
  while (!(await ready())) {
    if (ended || performance.now() - began > timeoutMs) {
      await stop()
      throw new EngineFault(`The image did not come up:\n${said().trim().split('\n').slice(-12).join('\n')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const readyMs = Math.round(performance.now() - began)
  return { readyMs, startedInMs: Number(/"startedInMs":(\d+)/.exec(said())?.[1] ?? 0), stop }
}
