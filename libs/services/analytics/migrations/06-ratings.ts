/** What customers said of a conversation that was over. */
export const ratings = `
ALTER TABLE analytics.conversations ADD COLUMN rated_at timestamptz, ADD COLUMN rating text;
CREATE INDEX conversations_rated ON analytics.conversations (tenant_id, rated_at) WHERE rated_at IS NOT NULL;
`
