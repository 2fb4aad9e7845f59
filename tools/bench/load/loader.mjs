import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url))

/** @typedef {ReturnType<typeof startLoader>} Loader */

/** The process that makes the load, apart from everything it loads: its CPU is counted apart too. */
export function startLoader() {
  const child = fork(WORKER, {
    execArgv: ['--max-old-space-size=1024'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the load process ended with exit code ${code}`)
  })
  ended.catch(() => undefined)
  /** @param {import('./worker.mjs').Prepare | import('./worker.mjs').Run} what */
  const tell = async (what) => {
    const answer = once(child, 'message')
    child.send(what)
    return (await Promise.race([answer, ended]))[0]
  }
  return {
    pid: /** @type {number} */ (child.pid),
    /** @param {import('./worker.mjs').Prepare} what @returns {Promise<number>} */
    prepare: (what) => tell(what),
    /** @param {import('./worker.mjs').Run} how @returns {Promise<import('./worker.mjs').Measured>} */
    run: (how) => tell(how),
    stop: () => child.disconnect(),
  }
}
