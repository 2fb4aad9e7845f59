import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError, goesWell, type TenantId } from '@litper/kernel'
import type { Database as DatabasePort, Session } from '@litper/ports'
import pg from 'pg'
import { DataSource, type EntitySchema } from 'typeorm'
import { endpointOf, survive } from './connections.ts'
import { prepared } from './prepared.ts'
import { Replica, replicaFailed } from './replica.ts'
import { RunnerSession } from './runner-session.ts'
import type { Scope } from './scope.ts'
import { allOf, type Enter, SharedTransactions } from './shared-transactions.ts'
import { spinePoolOf } from './spine-pool.ts'

export interface DatabaseOptions {
  /** Logs in as `litper_app`: no superuser, row-level security forced. */
  readonly appUrl: string
  /** Logs in as `litper_spine`: the relay’s and the runner’s rights on the spine’s own tables, nothing else. */
  readonly spineUrl: string
  /** Logs in as `litper_app` on a replica, for `reading`. Undefined when there is none. */
  readonly replicaUrl?: string
  /** A replica that is further behind is not used; 5 by default. */
  readonly mostSecondsBehind?: number
  readonly scope: Scope
  readonly entities?: readonly EntitySchema[]
  readonly poolSize?: number
}

type Mode = 'write' | 'read' | 'read the copy'

/** The database of the services: each transaction carries its tenant, each lookup its key; there is no other way to query. */
export class Database implements DatabasePort {
  private readonly ambient = new AsyncLocalStorage<RunnerSession>()
  private readonly shared = { request: new SharedTransactions(this, 2), background: new SharedTransactions(this) }
  private readonly source: DataSource
  /** The pool of the spine: relay, bus, effect runner. Not for services. */
  readonly spine: pg.Pool
  private readonly replica?: Replica

  constructor(private readonly options: DatabaseOptions) {
    const { replicaUrl: url, poolSize = 28, mostSecondsBehind = 5 } = options
    if (url) this.replica = new Replica({ url, poolSize, mostSecondsBehind })
    this.source = new DataSource({
      type: 'postgres',
      driver: pg,
      url: options.appUrl,
      entities: [...(options.entities ?? [])],
      synchronize: false,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
      poolSize,
      extra: { idleTimeoutMillis: 60_000, ...endpointOf(options.appUrl) },
    })
    this.spine = new pg.Pool({ connectionString: options.spineUrl, max: spinePoolOf(poolSize) })
    survive(this.spine)
  }

  async open(): Promise<this> {
    await this.source.initialize()
    const driver = this.source.driver as unknown as { master: pg.Pool; slaves: pg.Pool[]; isReplicated: boolean }
    survive(driver.master)
    // the ORM gets the replica’s pool afterwards: with its own option it would not start while the replica is away
    if (this.replica) Object.assign(driver, { slaves: [this.replica.pool], isReplicated: true })
    return this
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy()
    await this.spine.end()
  }

  /** Answers within two seconds. */
  healthy(): Promise<boolean> {
    return goesWell(2000, this.query('SELECT 1'))
  }

  /** Whether `reading` uses the replica; undefined when there is none. The database works without it. */
  async replicaHealthy(): Promise<boolean | undefined> {
    return this.replica?.usable()
  }

  session(): Session {
    return this.ambientSession()
  }

  private ambientSession(): RunnerSession {
    const session = this.living()
    if (!session) throw new DomainError('database.no_transaction', 'bug')
    return session
  }

  /** Runs as the last part of the current transaction. */
  beforeCommit(work: () => Promise<void>): void {
    this.ambientSession().beforeCommit.push(work)
  }

  /** Runs after the commit of the current transaction; never when it rolls back. */
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

  async reading<T>(work: () => Promise<T>): Promise<T> {
    if (this.living()) return work()
    const tenant = this.options.scope()
    if (this.replica && (await this.replica.usable())) {
      try {
        return await this.within(tenant, work, 'read the copy')
      } catch (error) {
        if (!replicaFailed(error)) throw error
        this.replica.doubt()
      }
    }
    return this.within(tenant, work, 'read')
  }

  sharedTransaction<T>(work: () => Promise<T>, line: 'request' | 'background' = 'request'): Promise<T> {
    return this.shared[line].run(this.options.scope(), work)
  }

  async concurrently(works: readonly (() => Promise<void>)[]): Promise<void> {
    await allOf(works.map(this.doorway()))
  }

  /** Lets works enter the current transaction, each as a work of its own. */
  doorway(): Enter {
    const session = this.ambientSession()
    return (work) => this.ambient.run(session, () => session.asOne(work))
  }

  /** One transaction as the given tenant, whatever the current one is. */
  async within<T>(tenant: TenantId, work: () => Promise<T>, mode: Mode = 'write'): Promise<T> {
    const whole = (session: RunnerSession) =>
      this.ambient.run(session, async () => {
        const result = await work()
        for (const last of session.beforeCommit) await last()
        return result
      })
    return this.open_('litper.tenant', tenant, whole, mode)
  }

  lookup<T>(key: string, sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return this.open_('litper.lookup', key, (session) => session.query<T>(sql, parameters))
  }

  /** One statement of one tenant in its own transaction. */
  tenantQuery<T>(tenant: TenantId, sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return this.within(tenant, () => this.session().query<T>(sql, parameters))
  }

  /** One statement with the spine’s rights, without a tenant. */
  async query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return (await this.spine.query(prepared(sql, parameters))).rows as T[]
  }

  private async open_<T>(
    setting: string,
    value: string,
    work: (session: RunnerSession) => Promise<T>,
    mode: Mode = 'write',
  ): Promise<T> {
    const runner = this.source.createQueryRunner(mode === 'read the copy' ? 'slave' : 'master')
    const client = (await runner.connect()) as pg.PoolClient
    const session = new RunnerSession(runner, client)
    const active = runner as { isTransactionActive: boolean }
    try {
      // one round trip for both; the ORM must know, because it does not lock rows outside a transaction
      const begin = mode === 'write' ? 'BEGIN' : 'BEGIN READ ONLY'
      await client.query(`${begin}; SELECT set_config('${setting}', ${client.escapeLiteral(value)}, true)`)
      active.isTransactionActive = true
      const result = await work(session)
      const { command } = await client.query('COMMIT')
      if (command === 'ROLLBACK') throw new DomainError('database.aborted', 'unavailable')
      for (const told of session.afterCommit) told()
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined) // a broken connection has already rolled back
      throw error
    } finally {
      session.over = true
      active.isTransactionActive = false
      await runner.release()
    }
  }
}
