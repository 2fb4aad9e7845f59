import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from './fault.mjs'
import { run } from './programs.mjs'

/** Makes a network slow or broken between a service and an engine: for the fault tests. */
/** @type {import('./engine.mjs').Engine} */
export const toxiproxy = {
  name: 'toxiproxy',
  version: '2.5.0',
  port: 18_474,
  async install(home) {
    const bin = join(home, 'app')
    mkdirSync(bin, { recursive: true })
    await run('go', ['install', 'github.com/Shopify/toxiproxy/v2/cmd/server@v2.5.0'], {
      env: { GOBIN: bin, GOFLAGS: '' },
      need: 'Go 1.22 or newer is needed.',
    })
    if (!existsSync(join(bin, 'server'))) throw new EngineFault('go built no toxiproxy.')
  },
  command: (home, port) => ({
    program: join(home, 'app', 'server'),
    args: ['-host', '127.0.0.1', '-port', `${port}`],
    cwd: home,
  }),
  urls: (port) => ({ FAULTS_URL: `http://127.0.0.1:${port}` }),
}
