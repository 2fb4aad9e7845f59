import type { TenantId } from '@litper/kernel'

interface Turn {
  /** The last exclusive work. */
  alone: Promise<unknown>
  /** All concurrent works since then. */
  beside: Promise<unknown>
  users: number
}

/** For each tenant, `beside` works run concurrently and an `alone` work runs exclusively. Each waits only for works that came before it. */
export class TenantTurns {
  private readonly turns = new Map<TenantId, Turn>()

  beside<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    return this.use(tenant, (turn) => {
      const mine = turn.alone.then(work)
      turn.beside = Promise.allSettled([turn.beside, mine]).then(() => undefined)
      return mine
    })
  }

  alone<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    return this.use(tenant, (turn) => {
      const mine = Promise.all([turn.alone, turn.beside]).then(work)
      turn.alone = mine.catch(() => undefined)
      return mine
    })
  }

  private use<T>(tenant: TenantId, enter: (turn: Turn) => Promise<T>): Promise<T> {
    const turn = this.turns.get(tenant) ?? { alone: Promise.resolve(), beside: Promise.resolve(), users: 0 }
    this.turns.set(tenant, turn)
    turn.users++
    return enter(turn).finally(() => {
      if (--turn.users === 0) this.turns.delete(tenant)
    })
  }
}
