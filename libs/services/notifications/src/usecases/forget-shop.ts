import type { ForgottenShop, NotificationParts } from './ports.ts'

/** Forgets the people of a shop that is gone; who also has an order of another shop of the tenant stays as that shop's customer. */
export async function forgetShop({ messages, contacts }: NotificationParts, shop: ForgottenShop): Promise<void> {
  await messages.settleShops()
  await messages.redactShop(shop, await contacts.forgetShop(shop)) // in this order: messages say whose a person is
}
