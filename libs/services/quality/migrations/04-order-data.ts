/** Tickets of orders that have no waybill yet, and when resolved ones are closed. */
export const orderData = `
ALTER TABLE quality.orders ADD COLUMN name text;
ALTER TABLE quality.tickets ALTER COLUMN waybill_id DROP NOT NULL, ALTER COLUMN number DROP NOT NULL,
  ALTER COLUMN carrier DROP NOT NULL;
CREATE UNIQUE INDEX tickets_one_of_order ON quality.tickets (tenant_id, order_id, cause)
  WHERE waybill_id IS NULL AND state IN ('open', 'working');
CREATE INDEX tickets_order ON quality.tickets (tenant_id, order_id);
CREATE INDEX tickets_resolved ON quality.tickets (tenant_id, changed_at) WHERE state = 'resolved';
`
