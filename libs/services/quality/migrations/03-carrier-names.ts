/** For the names of a merchant's carriers: they are read from this index, one step for each name, and not from all orders. */
export const carrierNames = `
CREATE INDEX orders_carrier_name ON quality.orders (tenant_id, carrier_name) WHERE carrier_name IS NOT NULL;
`
