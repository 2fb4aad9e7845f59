/** Mulberry32: the same seed gives the same year. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.next()
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  /** A factor around 1. */
  factor(deviation: number): number {
    return Math.exp(deviation * this.normal() - (deviation * deviation) / 2)
  }

  poisson(mean: number): number {
    if (mean <= 0) return 0
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    const limit = Math.exp(-mean)
    let n = 0
    for (let product = this.next(); product > limit; product *= this.next()) n++
    return n
  }

  /** So many of n, each with this chance. */
  binomial(n: number, chance: number): number {
    if (n > 60) {
      const mean = n * chance
      return Math.min(n, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - chance)) * this.normal())))
    }
    let hits = 0
    for (let i = 0; i < n; i++) if (this.next() < chance) hits++
    return hits
  }
}
