/** When the database was told of an event: the sender's clock may be minutes off. */
export const outboxTime = `
ALTER TABLE spine.outbox ADD COLUMN told_at timestamptz NOT NULL DEFAULT now();
`
