/** Whose order a message is about, so that one shop of several can be forgotten. Older messages learn it from later ones of their order. */
export const shopOfMessages = 'ALTER TABLE notifications.messages ADD COLUMN shop_domain text;'
