/** Which orders of a shop are ours to send, and what its merchant settled about them. A shop known before has its connection's time. */
export const orderRules = `
ALTER TABLE integration.shops ADD COLUMN orders_from timestamptz NOT NULL DEFAULT now(), ADD COLUMN order_rules jsonb;
UPDATE integration.shops SET orders_from = connected_at;
ALTER TABLE integration.shops ALTER COLUMN orders_from DROP DEFAULT;
`
