import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { installPython } from './programs.mjs'

/** MongoDB's wire protocol on WiredTiger, for tests: slow, and without text indexes. */
/** @type {import('./engine.mjs').Engine} */
export const mongo = {
  name: 'mongo',
  version: 'SecantusDB 0.7.0b3',
  port: 17_017,
  install: (home) => installPython('secantusdb==0.7.0b3', join(home, 'app')),
  prepare: (home) => void mkdirSync(join(home, 'data'), { recursive: true }),
  command: (home, port) => ({
    program: join(home, 'app', 'bin', 'secantusd-py'),
    args: ['--host', '127.0.0.1', '--port', `${port}`, '--storage-path', join(home, 'data'), '--cache-size', '128M'],
    cwd: home,
  }),
  urls: (port) => ({ DOCUMENTS_URL: `mongodb://127.0.0.1:${port}/litper` }),
}
