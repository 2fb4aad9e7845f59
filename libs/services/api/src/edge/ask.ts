import { get } from 'node:http'
import { text } from 'node:stream/consumers'

/** The body that one of our processes answers with 200; undefined for any other answer and after the timeout. Never throws. */
export function ask(url: string, timeoutMs: number, headers: Record<string, string> = {}): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined)
    const request = get(url, { headers, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      if (response.statusCode === 200) text(response).then(resolve, nothing)
      else response.resume().on('close', nothing)
    })
    request.on('error', nothing)
  })
}
