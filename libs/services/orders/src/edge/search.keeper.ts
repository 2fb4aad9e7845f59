import { DomainError, messageOf } from '@litper/kernel'
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { keepSearch, type SearchUpkeep } from '../usecases/keep-search.ts'
import { SEARCH_UPKEEP } from './parts.ts'

const EVERY_MS = 30_000

/**
 * Looks now and then whether the index is whole, and fills one that is not, whatever emptied it. A timer and no task of the queue: to
 * look costs next to nothing, and of two processes that fill it at once one simply was faster.
 */
@Injectable()
export class SearchKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(SearchKeeper.name)
  private readonly stopping = new AbortController()
  private timer: NodeJS.Timeout | undefined
  private looking = Promise.resolve()

  constructor(@Inject(SEARCH_UPKEEP) private readonly upkeep: SearchUpkeep) {}

  onApplicationBootstrap(): void {
    this.next(EVERY_MS / 10) // not the start's business
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort()
    clearTimeout(this.timer)
    await this.looking
  }

  private next(afterMs: number): void {
    if (this.stopping.signal.aborted) return
    this.timer = setTimeout(() => {
      this.looking = this.look().then(() => this.next(EVERY_MS))
    }, afterMs).unref()
  }

  private async look(): Promise<void> {
    try {
      await keepSearch(this.upkeep, this.stopping.signal)
    } catch (error) {
      if (this.stopping.signal.aborted) return
      const code = error instanceof DomainError ? error.code : messageOf(error)
      if (code !== 'search.rebuilt_meanwhile') this.log.warn(`the index of orders was not filled: ${code}`)
    }
  }
}
