/** An order repeats another of the same person, with the same goods, to the same place. */
export const places = `
ALTER TABLE orders.orders ADD COLUMN place text;
DROP INDEX orders.orders_twins;
CREATE INDEX orders_twins ON orders.orders (tenant_id, place, placed_at) WHERE place IS NOT NULL;
`
