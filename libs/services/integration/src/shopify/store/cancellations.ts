import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Cancellation, Cancellations } from '../usecases/cancellations.ts'
import { CancellationEntity } from './entities.ts'

export class PostgresCancellations implements Cancellations {
  private readonly cancellations
  constructor(database: Database) {
    this.cancellations = tableOf(database, CancellationEntity)
  }

  find(orderId: string): Promise<Cancellation | undefined> {
    return this.cancellations.read({ orderId })
  }

  put(cancellation: Cancellation): Promise<void> {
    return this.cancellations.put({ ...cancellation })
  }
}
