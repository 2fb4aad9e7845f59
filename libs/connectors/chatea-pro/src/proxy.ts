import { DomainError, type Fields, fields } from '@litper/kernel'
import { type HttpClient, type HttpResponse, SendError } from '@litper/ports'
import { failureInBody, failureOfStatus } from './codes.ts'
import type { ChateaProSettings } from './settings.ts'

/**
 * One call to Chatea Pro; returns the body. A GET changes nothing, so it is never uncertain.
 * @throws SendError
 */
export async function call(
  http: HttpClient,
  settings: ChateaProSettings,
  method: 'GET' | 'POST',
  path: string,
  body?: Record<string, unknown>,
): Promise<Fields> {
  const writes = method === 'POST'
  const response = await send(http, settings, method, path, body)
  if (response.status < 200 || response.status > 299) {
    const uncertain = writes && response.status >= 500
    throw new SendError(failureOfStatus(response.status), `http.${response.status}`, uncertain)
  }
  const answer = parse(response.text)
  if (answer === undefined) throw new SendError('retry', 'chatea-pro.malformed', writes)
  const failure = failureInBody(answer)
  if (failure === undefined) return answer
  throw new SendError(/^\d+$/.test(failure) ? failureOfStatus(Number(failure)) : 'permanent', `chatea-pro.${failure}`)
}

async function send(
  http: HttpClient,
  { baseUrl, token }: ChateaProSettings,
  method: 'GET' | 'POST',
  path: string,
  body: Record<string, unknown> | undefined,
): Promise<HttpResponse> {
  const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${token}` }
  if (body) headers['content-type'] = 'application/json'
  try {
    return await http.send({ method, url: `${baseUrl}${path}`, headers, ...(body && { body: JSON.stringify(body) }) })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw new SendError('retry', error.code, method === 'POST' && error.code !== 'http.unreachable')
  }
}

function parse(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? fields(value) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
