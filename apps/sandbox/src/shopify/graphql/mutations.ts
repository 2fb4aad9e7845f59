import type { World } from '../../world/world.ts'
import { addTags, cancelOrder, markPaid, removeTags } from '../order-changes.ts'
import type { Shop, ShopifyStore, WebhookSubscription } from '../store.ts'
import { fulfillmentMutations, userError } from './fulfillment-mutations.ts'
import { orderView } from './order-view.ts'
import { subscriptionView } from './queries.ts'
import type { Resolved } from './resolve.ts'
import { topicPath } from './topics.ts'
import { idOf } from './values.ts'

interface SubscriptionArguments {
  readonly topic: string
  readonly webhookSubscription: { readonly uri?: string | null; readonly callbackUrl?: string | null }
}

/** The mutations of one shop that the sandbox models. */
export function mutations(world: World, store: ShopifyStore, shop: Shop): Resolved {
  const { apiVersion } = world.settings.shopify
  const { platformUrl } = world.settings
  const orderOf = (gid: string) => {
    const order = store.orders.get(idOf('Order', gid) ?? -1)
    return order?.shop === shop ? order : undefined
  }

  return {
    ...fulfillmentMutations(world, store, shop),

    orderMarkAsPaid({ input }: { input: { id: string } }) {
      const order = orderOf(input.id)
      if (!order) return { order: null, userErrors: [userError(['id'], 'Order does not exist')] }
      const done = markPaid(world, order)
      const userErrors = done ? [] : [userError(['id'], 'Order cannot be marked as paid.')]
      return { order: orderView(order), userErrors }
    },

    tagsAdd({ id, tags }: { id: string; tags: readonly string[] }) {
      const order = orderOf(id)
      if (!order) return { node: null, userErrors: [userError(['id'], 'Order does not exist')] }
      addTags(
        world,
        order,
        tags
          .flatMap((tag) => tag.split(','))
          .map((tag) => tag.trim())
          .filter(Boolean),
      )
      return { node: orderView(order), userErrors: [] }
    },

    tagsRemove({ id, tags }: { id: string; tags: readonly string[] }) {
      const order = orderOf(id)
      if (!order) return { node: null, userErrors: [userError(['id'], 'Order does not exist')] }
      removeTags(world, order, tags)
      return { node: orderView(order), userErrors: [] }
    },

    orderCancel({ orderId, reason }: { orderId: string; reason: string }) {
      const order = orderOf(orderId)
      const refuse = (message: string) => ({
        job: null,
        orderCancelUserErrors: [{ ...userError(['orderId'], message), code: 'INVALID' }],
        userErrors: [],
      })
      if (!order) return refuse('Order does not exist')
      if (order.fulfillments.some(({ status }) => status === 'SUCCESS'))
        return refuse('Cannot cancel an order that has fulfillments')
      if (!cancelOrder(world, order, reason.toLowerCase())) return refuse('Order has already been cancelled')
      store.counts.cancelled += 1
      return {
        job: { id: `gid://shopify/Job/${store.nextId()}`, done: true },
        orderCancelUserErrors: [],
        userErrors: [],
      }
    },

    webhookSubscriptionCreate({ topic, webhookSubscription: input }: SubscriptionArguments) {
      const field = ['webhookSubscription', 'callbackUrl']
      const refuse = (message: string) => ({ webhookSubscription: null, userErrors: [userError(field, message)] })
      const uri = input.uri ?? input.callbackUrl
      if (!uri || !URL.canParse(uri)) return refuse('Address is invalid')
      const path = topicPath(topic)
      const same = (one: WebhookSubscription) =>
        one.topic === path &&
        new URL(one.uri, platformUrl).href === new URL(uri.replace('//localhost', '//127.0.0.1')).href
      if (shop.subscriptions.some(same)) return refuse('Address for this topic has already been taken')
      const made: WebhookSubscription = { id: store.nextId(), topic: path, uri, createdAtMs: world.clock.ms() }
      shop.subscriptions.push(made)
      return { webhookSubscription: subscriptionView(made, apiVersion, platformUrl), userErrors: [] }
    },
  }
}
