import { notFound } from '@litper/kernel'
import { Answers, afterCursor, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Policy } from '../domain/order.ts'
import { answerOrder, type Command } from '../usecases/answer-order.ts'
import { changeCarrier } from '../usecases/change-carrier.ts'
import { countOrders } from '../usecases/count-orders.ts'
import type { OrderParts } from '../usecases/ports.ts'
import { type OrderSearch, searchOrders } from '../usecases/search-orders.ts'
import { timelineOf } from './order-timeline.ts'
import { viewOf } from './order-view.ts'
import * as operations from './orders.operations.ts'
import { ORDER_PARTS, ORDER_SEARCH } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class OrdersController {
  constructor(
    @Inject(ORDER_PARTS) private readonly parts: OrderParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ORDER_SEARCH) private readonly search: OrderSearch,
  ) {}

  @Answers(operations.listOrders)
  async list({ search, status, reason, cursor, limit }: Input<'listOrders'>) {
    if (search?.trim()) {
      const page = await searchOrders(this.search, { query: search, status, reason, after: cursor, limit })
      return { data: page.orders.map(viewOf), nextCursor: page.next ?? null }
    }
    const after = afterCursor(cursor)
    const orders = await this.database.reading(() =>
      this.parts.orders.page({ status, reason, after, limit: limit + 1 }),
    )
    const { data, nextCursor } = pageOf(orders, limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.countOrders)
  count() {
    return this.database.reading(() => countOrders(this.parts))
  }

  @Answers(operations.orderTimeline)
  async timeline({ orderId }: Input<'orderTimeline'>) {
    const order = await this.database.reading(() => this.parts.orders.find({ id: orderId }))
    return { data: order ? timelineOf(order) : [], nextCursor: null }
  }

  @Answers(operations.findOrder)
  async find({ id }: Input<'findOrder'>) {
    const external = /^shopify:(\d+)$/.exec(id)?.[1]
    const order = await this.database.transaction(() =>
      this.parts.orders.find(external ? { externalId: external } : { id }),
    )
    if (!order) throw notFound('order.not_found')
    return viewOf(order)
  }

  @Answers(operations.confirmOrder)
  confirm({ id, collect }: Input<'confirmOrder'>) {
    return this.command(id, { kind: 'confirm', collect })
  }

  @Answers(operations.holdOrder)
  hold({ id }: Input<'holdOrder'>) {
    return this.command(id, { kind: 'hold' })
  }

  @Answers(operations.cancelOrder)
  cancel({ id, reason }: Input<'cancelOrder'>) {
    return this.command(id, { kind: 'cancel', by: 'merchant', reason })
  }

  @Answers(operations.restoreOrder)
  restore({ id }: Input<'restoreOrder'>) {
    return this.command(id, { kind: 'restore', by: 'merchant' })
  }

  @Answers(operations.amendAddress)
  amendAddress({ id, department, ...rest }: Input<'amendAddress'>) {
    const written = department ? { ...rest, province: department } : rest
    return this.command(id, { kind: 'address', by: 'merchant', written })
  }

  @Answers(operations.changeCarrier)
  async changeCarrier(input: Input<'changeCarrier'>) {
    return viewOf(await this.database.transaction(() => changeCarrier(this.parts, input)))
  }

  @Answers(operations.readPolicy)
  policy(): Promise<Policy> {
    return this.database.transaction(() => this.parts.policies.current())
  }

  @Answers(operations.setPolicy)
  setPolicy(given: Input<'setPolicy'>): Promise<Policy> {
    return this.database.transaction(async () => {
      const policy = { ...(await this.parts.policies.current()), ...given }
      await this.parts.policies.set(policy)
      return policy
    })
  }

  private async command(id: string, command: Command) {
    return viewOf(await this.database.transaction(() => answerOrder(this.parts, id, command)))
  }
}
