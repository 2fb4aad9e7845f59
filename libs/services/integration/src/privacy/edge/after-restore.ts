import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, type TenantId } from '@litper/kernel'
import { RESTORES, runInContext, TENANTS } from '@litper/platform'
import type { Restores, Tenants } from '@litper/ports'
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { eraseAgain } from '../usecases/erase-again.ts'
import type { PrivacyParts } from '../usecases/ports.ts'
import { PRIVACY_PARTS } from './parts.ts'

const LOOK_AGAIN_MS = 1000

/** On a database that was made of a backup: erases again the people who were erased since, and then opens the `RestoreGate`. */
@Injectable()
export class AfterRestore implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('restore')
  private readonly stopping = new AbortController()
  private work: Promise<void> = Promise.resolve()

  constructor(
    @Inject(PRIVACY_PARTS) private readonly parts: PrivacyParts,
    @Inject(RESTORES) private readonly restores: Restores,
    @Inject(TENANTS) private readonly tenants: Tenants,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const name = await this.restores.unfinished()
    if (name !== undefined) this.work = this.eraseAll(name)
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort()
    await this.work
  }

  /** Tries until it succeeds. While a service or the object store is away, no request is answered. */
  private async eraseAll(name: string): Promise<void> {
    for (let isFirst = true; !this.stopping.signal.aborted; isFirst = false) {
      try {
        let open = 0
        for (const tenant of await this.tenants.active()) open += await this.ofTenant(tenant, isFirst)
        if (open === 0) return await this.restores.finish(name)
        if (isFirst) this.log.warn(`${open} people are erased again after the restore of ${name}`)
      } catch (error) {
        this.log.error(`erasing again: ${messageOf(error)}`)
      }
      await sleep(LOOK_AGAIN_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined)
    }
  }

  private ofTenant(tenant: TenantId, isFirst: boolean): Promise<number> {
    const context = { tenant, actor: { kind: 'cron', id: 'after-restore', roles: [] } } as const
    return runInContext(context, () => eraseAgain(this.parts, isFirst))
  }
}
