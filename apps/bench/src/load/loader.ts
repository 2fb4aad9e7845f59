import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Measured, Prepare, Run } from './worker.ts'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

export type Loader = ReturnType<typeof startLoader>

/** Starts the process that sends the load. It is a process of its own so that its CPU can be counted separately. */
export function startLoader() {
  const child = fork(WORKER, {
    execArgv: ['--max-old-space-size=1024'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the load process ended with exit code ${code}`)
  })
  ended.catch(() => undefined)
  const ask = async (what: Prepare | Run) => {
    const answer = once(child, 'message')
    child.send(what)
    return (await Promise.race([answer, ended]))[0]
  }
  return {
    pid: child.pid as number,
    prepare: (what: Prepare): Promise<number> => ask(what),
    run: (how: Run): Promise<Measured> => ask(how),
    stop: () => child.disconnect(),
  }
}
