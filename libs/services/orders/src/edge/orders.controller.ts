import { isUuid, notFound } from '@litper/kernel'
import { afterCursor, DATABASE, pageOf, parseInput, Roles } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common'
import { z } from 'zod'
import { ORDER_STATUSES, type Policy } from '../domain/order.ts'
import { answerOrder, type Command } from '../usecases/answer-order.ts'
import type { OrderParts } from '../usecases/ports.ts'
import { type OrderSearch, searchOrders } from '../usecases/search-orders.ts'
import { orderJson } from './order-json.ts'
import { ORDER_PARTS, ORDER_SEARCH } from './parts.ts'

const listQuery = z.object({
  search: z.string().max(100).optional(),
  status: z.enum(ORDER_STATUSES).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const policyBody = z.object({ confirmation: z.enum(['off', 'ask']), holdDuplicates: z.boolean() })
const cancelBody = z.object({ reason: z.string().min(1).max(200).default('cancelled by the merchant') })
const addressBody = z.object({
  address1: z.string().min(3).max(250).optional(),
  address2: z.string().max(250).optional(),
  city: z.string().max(80).optional(),
  department: z.string().max(80).optional(),
  phone: z.string().max(30).optional(),
})

@Controller('api/v1/orders')
export class OrdersController {
  constructor(
    @Inject(ORDER_PARTS) private readonly parts: OrderParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ORDER_SEARCH) private readonly search: OrderSearch,
  ) {}

  /** Newest first; with `search`, best match first. */
  @Get()
  async list(@Query() query: unknown) {
    const { search, status, cursor, limit } = parseInput(listQuery, query)
    if (search?.trim()) {
      const page = await searchOrders(this.search, { query: search, status, after: cursor, limit })
      return { data: page.orders.map(orderJson), nextCursor: page.next ?? null }
    }
    const after = afterCursor(cursor)
    const orders = await this.database.reading(() => this.parts.orders.page({ status, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(orders, limit)
    return { data: data.map(orderJson), nextCursor }
  }

  @Get('policy')
  policy(): Promise<Policy> {
    return this.database.transaction(() => this.parts.policies.current())
  }

  @Put('policy')
  @Roles('owner')
  async setPolicy(@Body() body: unknown): Promise<Policy> {
    const policy = parseInput(policyBody, body)
    await this.database.transaction(() => this.parts.policies.set(policy))
    return policy
  }

  /** `:id` is ours, or `shopify:<order id>`. */
  @Get(':id')
  async one(@Param('id') id: string) {
    const external = /^shopify:(\d+)$/.exec(id)?.[1]
    if (!external && !isUuid(id)) throw notFound('order.not_found')
    const order = await this.database.transaction(() =>
      this.parts.orders.find(external ? { externalId: external } : { id }),
    )
    if (!order) throw notFound('order.not_found')
    return orderJson(order)
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Roles('owner', 'operator')
  confirm(@Param('id') id: string) {
    return this.command(id, { kind: 'confirm' })
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Roles('owner', 'operator')
  hold(@Param('id') id: string) {
    return this.command(id, { kind: 'hold' })
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Roles('owner', 'operator')
  cancel(@Param('id') id: string, @Body() body: unknown) {
    return this.command(id, { kind: 'cancel', by: 'merchant', reason: parseInput(cancelBody, body).reason })
  }

  @Post(':id/address')
  @HttpCode(200)
  @Roles('owner', 'operator')
  address(@Param('id') id: string, @Body() body: unknown) {
    const { department, ...rest } = parseInput(addressBody, body)
    const written = department ? { ...rest, province: department } : rest
    return this.command(id, { kind: 'address', by: 'merchant', written })
  }

  private async command(id: string, command: Command) {
    if (!isUuid(id)) throw notFound('order.not_found')
    return orderJson(await this.database.transaction(() => answerOrder(this.parts, id, command)))
  }
}
