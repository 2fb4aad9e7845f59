import { forgetArchived } from './archive.ts'
import type { ChatParts, ForgottenShop } from './ports.ts'

/**
 * Forgets the people of a shop that is gone. Who also has an order of another shop of the tenant keeps their conversations, which are of
 * no one shop: only what is known of this shop's orders goes.
 */
export async function forgetShop(
  parts: ChatParts,
  { requestId, ...shop }: ForgottenShop & { readonly requestId: string },
): Promise<void> {
  const people = await parts.store.peopleOf(shop)
  await forgetArchived(parts, people, requestId)
  await parts.store.redact(people)
  await parts.store.redactParcels(shop)
}
