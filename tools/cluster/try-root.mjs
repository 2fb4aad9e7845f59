import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'

/** A read-only root, as the chart runs it: /data and /tmp are memory, no capability, no root, nothing of this machine but the network. */
const INSIDE = [
  'set -e',
  'mount --bind "$1" "$1"',
  'mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"',
  'mount -t tmpfs -o uid=65532,gid=65532,mode=700 tmpfs "$1/data"',
  'mount -t proc proc "$1/proc"',
  'mount -o remount,ro,bind "$1"',
  'exec setpriv --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid --inh-caps=-all chroot --userspec=65532:65532 "$1" /nodejs/bin/node /app/main.mjs',
].join('\n')

/**
 * Runs an image's root until the platform inside is ready.
 * @param {{ folder: string, port: number, env: Record<string, string>, timeoutMs?: number }} how
 * @returns {Promise<{ readyMs: number, startedInMs: number, stop: () => Promise<unknown> }>} from the start of the process, as an orchestrator sees it
 */
export async function tryRoot({ folder, port, env, timeoutMs = 180_000 }) {
  const began = performance.now()
  const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, LITPER_DATA_DIR: '/data', ...env }
  const child = spawn(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', INSIDE, 'sh', join(folder)],
    {
      env: { PATH: process.env.PATH ?? '', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
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
      throw new EngineFault(`The image did not come up:\n${said.trim().split('\n').slice(-12).join('\n')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const readyMs = Math.round(performance.now() - began)
  return { readyMs, startedInMs: Number(/"startedInMs":(\d+)/.exec(said)?.[1] ?? 0), stop }
}
