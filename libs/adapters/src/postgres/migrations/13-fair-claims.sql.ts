/** What is due of a kind, and of a kind and tenant: a claim reads neither another service's effects nor a burst from its beginning. */
export const fairClaims = `
DROP INDEX spine.effects_due;
CREATE INDEX effects_due ON spine.effects (kind, run_at) WHERE state = 'pending';
CREATE INDEX effects_due_of_tenant ON spine.effects (kind, tenant_id, run_at) WHERE state = 'pending';
`
