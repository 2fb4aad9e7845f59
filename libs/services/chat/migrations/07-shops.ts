/** Whose order it is, so that one shop of several can be forgotten. Every later event of an older order tells it. */
export const shopOfParcels = 'ALTER TABLE chat.parcels ADD COLUMN shop_domain text;'
