import { AsyncLocalStorage } from 'node:async_hooks'
import type { Session } from '@litper/ports'
import type pg from 'pg'
import type { QueryRunner } from 'typeorm'
import { Gatherer } from './gatherer.ts'
import { prepared } from './prepared.ts'
import { Turns } from './turns.ts'

const works = new AsyncLocalStorage<object>()

/** One open transaction with one or more works in it. */
export class RunnerSession implements Session {
  /** Set when the transaction is over: a work that runs longer must not use it any more. */
  over = false
  readonly beforeCommit: (() => Promise<void>)[] = []
  readonly afterCommit: (() => void)[] = []
  private readonly gatherer = new Gatherer()
  private readonly turns = new Turns()
  /** A connection runs one statement at a time. */
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly runner: QueryRunner,
    private readonly client: pg.PoolClient,
  ) {}

  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    const mine = this.last.then(() => this.client.query(prepared(sql, parameters)))
    this.last = mine.catch(() => undefined) // each waiting call learns of the failure by its own error
    return mine.then((result) => result.rows as T[])
  }

  get manager(): unknown {
    return this.runner.manager
  }

  get work(): object {
    return works.getStore() ?? this
  }

  batch<I, O>(name: string, item: I, many: (items: readonly I[]) => Promise<readonly O[]>): Promise<O> {
    return this.gatherer.gather(name, item, many)
  }

  async takeTurn(thing: string): Promise<boolean> {
    const work = works.getStore()
    return work ? this.turns.take(thing, work) : false // the only work of a transaction has nobody to wait for
  }

  /** Runs a work that has others beside it in the transaction. */
  async asOne<T>(work: () => Promise<T>): Promise<T> {
    const me = {}
    try {
      return await works.run(me, work)
    } finally {
      this.turns.end(me)
    }
  }
}
