/** What customers say of a delivery on their page. */
export const deliveryRatings = `
ALTER TABLE analytics.waybills ADD COLUMN rated_at timestamptz, ADD COLUMN stars int;
CREATE INDEX waybills_rated ON analytics.waybills (tenant_id, rated_at) WHERE rated_at IS NOT NULL;
`
