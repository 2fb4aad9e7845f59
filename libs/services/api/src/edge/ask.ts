import { get } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a process of ours answers with 200; undefined for every other answer, and when none came in time. Never throws. */
export function ask(url: string, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined)
    const request = get(url, { signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      if (response.statusCode === 200) text(response).then(resolve, nothing)
      else response.resume().on('close', nothing)
    })
    request.on('error', nothing)
  })
}
