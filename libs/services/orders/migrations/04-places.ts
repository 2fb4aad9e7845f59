/** An order repeats another of the same person, with the same goods, to the same place. */
export const places = 'ALTER TABLE orders.orders ADD COLUMN place text;'
