import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'

export interface Page {
  /** As it is sent: encoding a text anew for each who asks costs more than to find it. */
  readonly bytes: Buffer
  /** Strong. */
  readonly etag: string
  /** The link has ended: all that it still says. */
  readonly isOver?: boolean
}
/** Whose page it is: what a link leads to never changes. */
export interface Parcel {
  readonly id: string
  readonly tenant: TenantId
}
/** What a page is made of: its text, and the parcel and the waybill number that it is about. */
export interface Made {
  readonly html: string
  readonly parcel?: Parcel
  readonly number?: string
  readonly isOver?: boolean
}
/** Makes a page; `parcel` is what the former one was about. */
export type Make = (parcel?: Parcel) => Promise<Made | undefined>

interface Kept {
  readonly page: Page
  readonly parcel: Parcel | undefined
  readonly until: number
}
/** A page under way, and what moved since it was begun. */
interface UnderWay {
  readonly page: Promise<Page | undefined>
  readonly moved: Set<string>
}

/** Less than what browsers are told to keep it for. */
const FRESH_MS = 5000
/** Pages first asked for together do not all fall due together. */
const SPREAD_MS = 1000
/** So long it is still shown, while it is made anew behind the answer. */
const STALE_MS = 5000
/** Some ten megabytes of pages. */
const MOST = 2000

/**
 * A page that many look at, or one that looks often, is made once in some seconds; those who ask while it is made for the first time
 * get that one, later ones the former until the next is there. A movement that this process hears of makes it anew at once. What is
 * not there is not kept: a new link works at once.
 */
export class PageCache {
  private readonly kept = new Map<string, Kept>()
  private readonly underWay = new Map<string, UnderWay>()
  /** Keys of the pages about a waybill. */
  private readonly about = new Map<string, Set<string>>()

  constructor(
    private readonly now = () => performance.now(),
    private readonly random = Math.random,
  ) {}

  /** At once when it is kept. */
  get(key: string, make: Make): Page | Promise<Page | undefined> {
    const known = this.kept.get(key)
    const late = known ? this.now() - known.until : Number.POSITIVE_INFINITY
    if (late < 0) return known!.page
    if (late > STALE_MS) return this.makeNow(key, make, known?.parcel)
    this.makeNow(key, make, known!.parcel).catch(() => undefined) // shown while it may be; then whoever asks learns of the failure
    return known!.page
  }

  /** The parcel moved, and it is committed. */
  moved(number: string): void {
    for (const { moved } of this.underWay.values()) moved.add(number)
    for (const key of this.about.get(number) ?? []) this.kept.delete(key)
    this.about.delete(number)
  }

  /** Joins what is under way. */
  private makeNow(key: string, make: Make, parcel: Parcel | undefined): Promise<Page | undefined> {
    const others = this.underWay.get(key)
    if (others) return others.page
    const moved = new Set<string>()
    const page = make(parcel).then((made) => this.keep(key, made, moved))
    this.underWay.set(key, { page, moved })
    const over = () => void this.underWay.delete(key)
    page.then(over, over)
    return page
  }

  private keep(key: string, made: Made | undefined, moved: ReadonlySet<string>): Page | undefined {
    this.kept.delete(key)
    if (!made) return undefined
    const { number, parcel, isOver } = made
    const bytes = Buffer.from(made.html)
    const page = {
      bytes,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      ...(isOver && { isOver }),
    }
    if (number && moved.has(number)) return page // perhaps read before the movement: the next look makes its own
    const until = this.now() + FRESH_MS + this.random() * SPREAD_MS
    this.kept.set(key, { page, parcel, until })
    if (number) this.about.set(number, (this.about.get(number) ?? new Set()).add(key))
    if (this.kept.size > MOST) this.dropOldest()
    return page
  }

  private dropOldest(): void {
    const [oldest] = this.kept.keys()
    this.kept.delete(oldest!)
    if (this.about.size > 2 * MOST) this.about.clear() // of pages long gone; those that are there live out their seconds
  }
}
