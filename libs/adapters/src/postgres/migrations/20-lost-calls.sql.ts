/** Since when the answer of an effect's call is known to be lost: a vendor may do the call some time after that. */
export const lostCalls = `
ALTER TABLE spine.effects ADD COLUMN lost_at timestamptz;
`
