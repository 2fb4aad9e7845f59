import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError, type TenantId } from '@litper/kernel'
import type { Database as DatabasePort, Session } from '@litper/ports'
import pg from 'pg'
import { DataSource, type EntitySchema } from 'typeorm'
import { prepared } from './prepared.ts'
import { RunnerSession } from './runner-session.ts'
import type { Scope } from './scope.ts'
import { allOf, type Enter, SharedTransactions } from './shared-transactions.ts'

export interface DatabaseOptions {
  /** Logs in as `litper_app`: no superuser, row-level security forced. */
  readonly appUrl: string
  /** Logs in as `litper_spine`: the relay's and the runner's right on the spine's own tables, nothing else. */
  readonly spineUrl: string
  readonly scope: Scope
  readonly entities?: readonly EntitySchema[]
  readonly poolSize?: number
}

/** TypeORM reads a URL without its query: where the server listens on a socket, it must be told. */
function socketOf(url: string): { host?: string } {
  const host = new URL(url).searchParams.get('host')
  return host ? { host } : {}
}

/** A connection that dies, idle or between two statements, tells whoever asks it next; it does not end the process. */
function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
}

/** The tenant wall: each transaction of the app carries its tenant, each lookup its key, and nothing else is possible. */
export class Database implements DatabasePort {
  private readonly ambient = new AsyncLocalStorage<RunnerSession>()
  private readonly shared = { door: new SharedTransactions(this), back: new SharedTransactions(this) }
  private readonly source: DataSource
  /** The spine's own pool: relay, bus, effect runner. Not for services. */
  readonly spine: pg.Pool

  constructor(private readonly options: DatabaseOptions) {
    this.source = new DataSource({
      type: 'postgres',
      driver: pg,
      url: options.appUrl,
      entities: [...(options.entities ?? [])],
      synchronize: false,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
      poolSize: options.poolSize ?? 28,
      extra: { idleTimeoutMillis: 60_000, ...socketOf(options.appUrl) },
    })
    this.spine = new pg.Pool({ connectionString: options.spineUrl, max: Math.ceil((options.poolSize ?? 24) / 2) })
    survive(this.spine)
  }

  async open(): Promise<this> {
    await this.source.initialize()
    survive((this.source.driver as unknown as { master: pg.Pool }).master)
    return this
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy()
    await this.spine.end()
  }

  /** Answers within two seconds. */
  async healthy(): Promise<boolean> {
    const asked = this.query('SELECT 1').then(
      () => true,
      () => false,
    )
    return Promise.race([asked, sleep(2000, false, { ref: false })])
  }

  session(): Session {
    return this.ambientSession()
  }

  private ambientSession(): RunnerSession {
    const session = this.living()
    if (!session) throw new DomainError('database.no_transaction', 'unavailable')
    return session
  }

  /** Runs as the last part of the ambient transaction. */
  beforeCommit(work: () => Promise<void>): void {
    this.ambientSession().beforeCommit.push(work)
  }

  /** Runs when the ambient transaction has committed; never when it rolled back. */
  afterCommit(work: () => void): void {
    this.ambientSession().afterCommit.push(work)
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.living() ? work() : this.separateTransaction(work)
  }

  private living(): RunnerSession | undefined {
    const session = this.ambient.getStore()
    return session?.over ? undefined : session
  }

  separateTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.within(this.options.scope(), work)
  }

  sharedTransaction<T>(work: () => Promise<T>, line: 'door' | 'back' = 'door'): Promise<T> {
    return this.shared[line].run(this.options.scope(), work)
  }

  async sideBySide(works: readonly (() => Promise<void>)[]): Promise<void> {
    await allOf(works.map(this.doorway()))
  }

  /** Lets works into the ambient transaction, each as one of its own. */
  doorway(): Enter {
    const session = this.ambientSession()
    return (work) => this.ambient.run(session, () => session.asOne(work))
  }

  /** One transaction as the given tenant, whatever the ambient one. */
  async within<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    return this.open_('litper.tenant', tenant, (session) =>
      this.ambient.run(session, async () => {
        const result = await work()
        for (const last of session.beforeCommit) await last()
        return result
      }),
    )
  }

  lookup<T>(key: string, sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return this.open_('litper.lookup', key, (session) => session.query<T>(sql, parameters))
  }

  /** One statement of one tenant in a transaction of its own. */
  tenantQuery<T>(tenant: TenantId, sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return this.within(tenant, () => this.session().query<T>(sql, parameters))
  }

  /** One statement with the spine's right: no tenant. */
  async query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return (await this.spine.query(prepared(sql, parameters))).rows as T[]
  }

  private async open_<T>(setting: string, value: string, work: (session: RunnerSession) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner()
    const client = (await runner.connect()) as pg.PoolClient
    const session = new RunnerSession(runner, client)
    const active = runner as { isTransactionActive: boolean }
    try {
      // one round trip for both; the ORM is told, for it will not lock rows outside a transaction
      await client.query(`BEGIN; SELECT set_config('${setting}', ${client.escapeLiteral(value)}, true)`)
      active.isTransactionActive = true
      const result = await work(session)
      const { command } = await client.query('COMMIT')
      if (command === 'ROLLBACK') throw new DomainError('database.aborted', 'unavailable')
      for (const told of session.afterCommit) told()
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined) // a broken connection has rolled back by itself
      throw error
    } finally {
      session.over = true
      active.isTransactionActive = false
      await runner.release()
    }
  }
}
