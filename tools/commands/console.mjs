import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createServer as createVite } from 'vite'
import { mockApi } from '../console-mock/mock-api.mjs'
import { stopSignal } from '../lib/children.mjs'
import { root } from '../lib/root.mjs'

const CHANGE_MS = 5000

/**
 * The console alone, from its sources, on made-up data: `npm run console [-- --port 8088 --fault orders.list=429 ...]`. A fault is also
 * switched while it runs: `/mock/fault?operation=orders.list&status=503`, and off by `status=0`.
 * @param {string[]} args
 */
export default async function consoleAlone(args) {
  const given = args[args.indexOf('--port') + 1]
  const port = args.includes('--port') ? Number(given) : 8088
  const document = JSON.parse(readFileSync(join(root, 'libs/client/src/generated/openapi.json'), 'utf8'))
  const api = mockApi(document, { now: Date.now() })
  for (const [at, arg] of args.entries()) {
    const [name = '', status] = arg === '--fault' ? (args[at + 1] ?? '').split('=') : []
    if (arg === '--fault' && !api.names.includes(name)) {
      console.error(`--fault: no operation "${name}". It is written orders.list=429.`)
      return 2
    }
    if (arg === '--fault') api.fail(name, Number(status ?? 503))
  }
  const vite = await createVite({
    root: join(root, 'apps/console'),
    configFile: false,
    appType: 'spa',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    server: { middlewareMode: true, hmr: { port: port + 1 } },
  })
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/api/v1/stream') return stream(response)
    if (url.pathname === '/mock/fault') {
      api.fail(url.searchParams.get('operation') ?? '', Number(url.searchParams.get('status') ?? 503))
      return response.end('ok\n')
    }
    const answer = url.pathname.startsWith('/api/')
      ? api.answer(request.method ?? 'GET', url.pathname, url.searchParams)
      : undefined
    if (!answer) return vite.middlewares(request, response)
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json'
    response.writeHead(answer.status, { 'content-type': type }).end(answer.body && JSON.stringify(answer.body))
  })
  server.listen(port, '127.0.0.1')
  console.log(`The console on made-up data: http://127.0.0.1:${port} (any e-mail and password)`)
  await stopSignal()
  server.closeAllConnections()
  server.close()
  await vite.close()
  return 0
}

/** Something of each kind changes now and then. @param {import('node:http').ServerResponse} response */
function stream(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('event: ready\ndata: {}\n\n')
  const topics = ['orders', 'waybills', 'messages', 'conversations']
  let turn = 0
  const timer = setInterval(() => {
    const topic = topics[turn++ % topics.length]
    response.write(`id: ${turn}\nevent: change\ndata: ${JSON.stringify({ topic, sequence: turn })}\n\n`)
  }, CHANGE_MS)
  response.on('close', () => clearInterval(timer))
}
