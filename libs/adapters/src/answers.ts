import { get } from 'node:http'
import { get as getSecurely } from 'node:https'

/** True when a server answers HTTP at this address within two seconds, with any status. Never throws. */
export function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = (url.startsWith('https:') ? getSecurely : get)(url, { timeout: 2000 }, (response) => {
      response.resume()
      resolve((response.statusCode ?? 500) < 500)
    })
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(false))
  })
}
