import { createHash } from 'node:crypto'

export interface Page {
  readonly html: string
  /** Strong. */
  readonly etag: string
}
/** What a page is made of: its text, and the waybill number that it is about. */
export interface Made {
  readonly html: string
  readonly number?: string
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
 * A page that many look at, or one that looks often, is made once in some seconds; those who ask while it is made get that one. A
 * movement that this process hears of makes it anew at once. What is not there is not kept: a new link works at once.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>()
  /** Keys of the pages about a waybill. */
  private readonly about = new Map<string, Set<string>>()

  constructor(private readonly now = () => performance.now()) {}

  async get(key: string, make: () => Promise<Made | undefined>): Promise<Page | undefined> {
    const known = this.kept.get(key)
    if (known && known.until > this.now()) return known.page
    this.kept.delete(key)
    const page = make().then((made) => made && this.finish(key, made))
    this.kept.set(key, { page, until: this.now() + FRESH_MS })
    const forget = () => void this.kept.delete(key)
    page.then((made) => made ?? forget(), forget)
    if (this.kept.size > MOST) this.dropOldest()
    return page
  }

  /** The parcel moved, and it is committed. */
  moved(number: string): void {
    for (const key of this.about.get(number) ?? []) this.kept.delete(key)
    this.about.delete(number)
  }

  private finish(key: string, { html, number }: Made): Page {
    if (number) this.about.set(number, (this.about.get(number) ?? new Set()).add(key))
    return { html, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` }
  }

  private dropOldest(): void {
    const [oldest] = this.kept.keys()
    this.kept.delete(oldest!)
    if (this.about.size > 2 * MOST) this.about.clear() // of pages long gone; those that are there live out their seconds
  }
}
