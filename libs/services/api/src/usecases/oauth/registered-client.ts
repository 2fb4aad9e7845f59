import { createHmac } from 'node:crypto'
import { invalid } from '@litper/kernel'
import { isRedirect } from '../../domain/oauth/redirects.ts'
import { isSameSecret } from '../same-secret.ts'

/** What a program says of itself. None of it is proven but where its answers go. */
export interface RegisteredClient {
  readonly name: string
  readonly redirects: readonly string[]
}
const PREFIX = 'dc_'
const MOST_REDIRECTS = 10

/**
 * Registers a program without keeping anything: what it said is in its id, signed. So nobody can fill a table, and no registration has to
 * be taken away. @throws DomainError invalid `oauth.redirect_uris`
 */
export function registerClient(key: Buffer, { name, redirects }: RegisteredClient): string {
  if (redirects.length === 0 || redirects.length > MOST_REDIRECTS || !redirects.every(isRedirect))
    throw invalid('oauth.redirect_uris')
  const said = Buffer.from(JSON.stringify([name, ...redirects])).toString('base64url')
  return `${PREFIX}${said}.${macOf(key, said)}`
}

/** The program of an id that was given out here; undefined for any other. */
export function readClient(key: Buffer, id: string): RegisteredClient | undefined {
  if (!id.startsWith(PREFIX)) return undefined
  const [said = '', mac = '', more] = id.slice(PREFIX.length).split('.')
  if (more !== undefined || !isSameSecret(mac, macOf(key, said))) return undefined
  const [name, ...redirects] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [string, ...string[]]
  return { name, redirects }
}

const macOf = (key: Buffer, said: string) => createHmac('sha256', key).update(said).digest('base64url')
