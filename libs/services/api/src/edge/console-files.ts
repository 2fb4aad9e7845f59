import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
}
/** What the build has compressed, best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** No inline script or style, no nonce: what the page loads are files of ours. */
export const CONSOLE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface Asset {
  readonly type: string
  readonly encoding?: string
  readonly body: ReadStream
}

/** The built console on the disk (`node tools/run.mjs build console`). */
export class ConsoleFiles {
  constructor(private readonly directory: string) {}

  /** The page; undefined when the console is not built. Read each time: a build under a running gateway shows at once. */
  async page(): Promise<{ html: Buffer; etag: string } | undefined> {
    const html = await readFile(join(this.directory, 'index.html')).catch(() => undefined)
    return html && { html, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` }
  }

  /** A file whose name has its content's hash: it never changes. Undefined when there is none. */
  async asset(name: string, accepted = ''): Promise<Asset | undefined> {
    const type = TYPES[extname(name)]
    if (!type || !/^[\w-][\w.-]*$/.test(name)) return undefined
    const path = join(this.directory, 'assets', name)
    for (const [encoding, suffix] of ENCODINGS) {
      if (!new RegExp(`\\b${encoding}\\b`).test(accepted) || !(await isFile(path + suffix))) continue
      return { type, encoding, body: createReadStream(path + suffix) }
    }
    return (await isFile(path)) ? { type, body: createReadStream(path) } : undefined
  }
}

const isFile = (path: string) =>
  stat(path).then(
    (one) => one.isFile(),
    () => false,
  )
