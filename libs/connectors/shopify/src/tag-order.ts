import { ADD_TAGS, REMOVE_TAGS } from './documents.ts'
import { gid } from './gid.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { accepted } from './refusals.ts'

/** Adds tags to an order, keeping those it has. Safe to repeat. @throws DomainError invalid `shopify.refused`; as `run` */
export async function tagOrder(admin: ShopifyAdmin, orderId: string, tags: readonly string[]): Promise<void> {
  accepted(await admin.run(ADD_TAGS, { id: gid('Order', orderId), tags }), 'tagsAdd')
}

/** Takes tags off. Safe to repeat. @throws as `tagOrder` */
export async function untagOrder(admin: ShopifyAdmin, orderId: string, tags: readonly string[]): Promise<void> {
  accepted(await admin.run(REMOVE_TAGS, { id: gid('Order', orderId), tags }), 'tagsRemove')
}
