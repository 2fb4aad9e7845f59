import { Agent, request } from 'node:https'
import { pem } from './certificates.mjs'
import { DOOR_ADDRESS, PUBLIC_HOST } from './place.mjs'

/**
 * Calls the platform as the internet does: through the ingress, over TLS, by its public name.
 * @returns {{ send: (method: string, path: string, body?: unknown, token?: string) => Promise<{ status: number, text: string }>, close: () => void }}
 */
export function publicDoor() {
  const ca = pem('world.crt')
  const agent = new Agent({ keepAlive: true, maxSockets: 20, ca, servername: PUBLIC_HOST })
  /** @param {string} method @param {string} path @param {unknown} [body] @param {string} [token] */
  const send = (method, path, body, token) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const headers = {
        host: PUBLIC_HOST,
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      }
      const asked = request(
        { host: DOOR_ADDRESS, port: 443, method, path, headers, agent, timeout: 60_000 },
        (answer) => {
          let said = ''
          answer.setEncoding('utf8')
          answer.on('data', (part) => (said += part))
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: said }))
          answer.on('error', reject)
        },
      )
      asked.on('timeout', () => asked.destroy(new Error(`${method} ${path}: no answer within a minute`)))
      asked.on('error', reject)
      asked.end(text)
    })
  return { send, close: () => agent.destroy() }
}

/** Answers of the ingress so far, by their code. @returns {Promise<Record<string, number>>} */
export async function answersAtDoor() {
  const text = await (
    await fetch(`http://${DOOR_ADDRESS}:8080/metrics`, { signal: AbortSignal.timeout(20_000) })
  ).text()
  /** @type {Record<string, number>} */
  const codes = {}
  for (const [, labels = '', count] of text.matchAll(/^traefik_entrypoint_requests_total\{([^}]*)\} (\S+)$/gm)) {
    const code = /code="(\d+)"/.exec(labels)?.[1] ?? '0'
    if (labels.includes('entrypoint="websecure"')) codes[code] = (codes[code] ?? 0) + Number(count)
  }
  return codes
}

/** @param {Record<string, number>} before @param {Record<string, number>} after */
export const serverFaults = (before, after) =>
  Object.entries(after).reduce(
    (sum, [code, count]) => sum + (code.startsWith('5') ? count - (before[code] ?? 0) : 0),
    0,
  )
