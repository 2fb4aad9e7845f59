const KEEP_MS = 30_000
const MOST = 10_000

/**
 * Answers of a lookup, kept for half a minute in this process; one lookup at a time per key. "Unknown" is not kept: a new connection
 * works at once, and unknown keys cannot fill the memory.
 */
export class Remembered<T> {
  private readonly known = new Map<string, { at: number; value: Promise<T | undefined> }>()

  constructor(private readonly now: () => number = Date.now) {}

  get(key: string, load: () => Promise<T | undefined>): Promise<T | undefined> {
    const hit = this.known.get(key)
    if (hit && this.now() - hit.at < KEEP_MS) return hit.value
    const entry = { at: this.now(), value: load() }
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    this.known.set(key, entry)
    const drop = () => {
      if (this.known.get(key) === entry) this.known.delete(key)
    }
    entry.value.then((value) => value === undefined && drop(), drop)
    return entry.value
  }

  forget(key: string): void {
    this.known.delete(key)
  }
}
