import { DomainError, type Fields, fields, unavailable } from '@litper/kernel'
import { type HttpClient, parsedJson } from '@litper/ports'

export interface GraphAnswer {
  readonly status: number
  readonly answer: Fields
}
/** Graph's code for a token that is none any more. */
const TOKEN = 190

export async function readGraph(http: HttpClient, url: string, accessToken: string): Promise<GraphAnswer> {
  const headers = { authorization: `Bearer ${accessToken}` }
  const { status, text } = await http.send({ method: 'GET', url, headers })
  return { status, answer: fields(parsedJson(text)) }
}

/** What Graph does not accept: the token, or the id in the path. */
export function refusedIn({ status, answer }: GraphAnswer): 'token' | 'id' | undefined {
  if (status === 401 || fields(answer['error'])['code'] === TOKEN) return 'token'
  return status === 400 || status === 403 || status === 404 ? 'id' : undefined
}

/** Meta says neither yes nor no. */
export const undecided = ({ status }: GraphAnswer): DomainError =>
  status === 429 ? new DomainError('vendor.busy', 'too_many') : unavailable('vendor.unavailable', { status })
