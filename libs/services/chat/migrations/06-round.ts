/** How often a yes was asked for: an order that changes asks again. */
export const askedRound = 'ALTER TABLE chat.parcels ADD COLUMN round int NOT NULL DEFAULT 1;'
