import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from './fault.mjs'
import { findProgram, fromSystem } from './programs.mjs'

function program() {
  const found = findProgram('redis-server')
  if (!found) throw new EngineFault('redis-server is no longer on this machine.')
  return found
}

/** @type {import('./engine.mjs').Engine} */
export const redis = {
  name: 'redis',
  version: '7.0',
  port: 16_379,
  install: () => fromSystem('redis-server', 'redis-server'),
  prepare: (home) => void mkdirSync(join(home, 'data'), { recursive: true }),
  command: (home, port) => ({
    program: program(),
    // a queue's tasks must outlive a kill: every write is in the file before it is answered
    args: [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      join(home, 'data'),
      '--appendonly',
      'yes',
      '--appendfsync',
      'everysec',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ],
    cwd: home,
  }),
  urls: (port) => ({ CACHE_URL: `redis://127.0.0.1:${port}/0`, QUEUE_URL: `redis://127.0.0.1:${port}/1` }),
}
