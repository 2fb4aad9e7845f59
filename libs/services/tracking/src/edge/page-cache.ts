import { createHash } from 'node:crypto'

export interface Page {
  readonly html: string
  /** Strong. */
  readonly etag: string
}
interface Kept {
  readonly page: Promise<Page | undefined>
  readonly until: number
}

/** Less than what browsers are told to keep it for. */
const FRESH_MS = 5000
/** Some ten megabytes of pages. */
const MOST = 2000

/**
 * A page that many look at, or one that looks often, is made once in some seconds; those who ask while it is made get that one. What is
 * not there is not kept: a link that is guessed costs a look, and a new one works at once.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly now = () => performance.now()) {}

  async get(key: string, make: () => Promise<string | undefined>): Promise<Page | undefined> {
    const known = this.kept.get(key)
    if (known && known.until > this.now()) return known.page
    this.kept.delete(key)
    const page = make().then((html) => (html === undefined ? undefined : { html, etag: tagOf(html) }))
    this.kept.set(key, { page, until: this.now() + FRESH_MS })
    const forget = () => void this.kept.delete(key)
    page.then((made) => made ?? forget(), forget)
    const oldest = this.kept.size > MOST ? this.kept.keys().next().value : undefined
    if (oldest !== undefined) this.kept.delete(oldest)
    return page
  }
}

const tagOf = (html: string) => `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
