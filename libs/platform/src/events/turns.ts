import type { TenantId } from '@litper/kernel'

interface Turn {
  /** The last that goes alone. */
  alone: Promise<unknown>
  /** Those side by side since. */
  beside: Promise<unknown>
  users: number
}

/** Of one tenant, works of one kind go side by side and works of the other alone; each waits only for what came before it. */
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
