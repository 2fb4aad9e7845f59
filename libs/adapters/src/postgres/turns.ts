import { DomainError } from '@litper/kernel'

interface Held {
  readonly by: object
  readonly queue: { readonly work: object; go(): void }[]
}

/** Turns of the works of one transaction: row locks do not separate them. */
export class Turns {
  private readonly held = new Map<string, Held>()
  /** What each work holds. */
  private readonly things = new Map<object, string[]>()
  /** The thing that a work waits for. */
  private readonly wants = new Map<object, string>()

  /**
   * True when it had to wait. @throws DomainError `database.contended` when the holder waits, directly or through others, for
   * this work
   */
  async take(thing: string, work: object): Promise<boolean> {
    const held = this.held.get(thing)
    if (!held) this.give(thing, work, [])
    if (!held || held.by === work) return false
    for (let next: object | undefined = held.by; next; ) {
      if (next === work) throw new DomainError('database.contended', 'unavailable')
      const wanted = this.wants.get(next)
      next = wanted === undefined ? undefined : this.held.get(wanted)?.by
    }
    this.wants.set(work, thing)
    await new Promise<void>((go) => held.queue.push({ work, go }))
    this.wants.delete(work)
    return true
  }

  /** The work has ended: the next in line gets the turn. */
  end(work: object): void {
    for (const thing of this.things.get(work) ?? []) {
      const { queue } = this.held.get(thing)!
      const next = queue.shift()
      if (next) this.give(thing, next.work, queue)
      else this.held.delete(thing)
      next?.go()
    }
    this.things.delete(work)
  }

  private give(thing: string, work: object, queue: Held['queue']): void {
    this.held.set(thing, { by: work, queue })
    const things = this.things.get(work)
    if (things) things.push(thing)
    else this.things.set(work, [thing])
  }
}
