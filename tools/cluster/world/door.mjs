// Runs in a pod beside the sandbox: answers over TLS under the names of the vendors and hands each call to the sandbox's own place for it.
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'

/** @type {Record<string, { from?: string, to: string }>} */
const vendors = JSON.parse(process.env.VENDORS ?? '{}')
const sandbox = Number(process.env.SANDBOX_PORT)

const server = createServer(
  { key: readFileSync('/tls/tls.key'), cert: readFileSync('/tls/tls.crt') },
  (asked, answer) => {
    const vendor = vendors[(asked.headers.host ?? '').split(':')[0] ?? '']
    if (!vendor) return void answer.writeHead(421).end()
    const path = `${vendor.to}${(asked.url ?? '').replace(vendor.from ?? '', '')}`
    const inner = request(
      { host: '127.0.0.1', port: sandbox, method: asked.method, path, headers: asked.headers },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
      },
    )
    inner.on('error', () => answer.destroy())
    asked.pipe(inner)
  },
)
server.listen(8443, '0.0.0.0')
process.on('SIGTERM', () => process.exit(0))
