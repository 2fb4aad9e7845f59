/**
 * Whose an order is, when its customer has another number now: the order keeps the phone it was bought with, which later events repeat.
 * And who gave another phone for it: both are told.
 */
export const moved = `
ALTER TABLE chat.parcels ADD COLUMN owner_phone text, ADD COLUMN also_phone text;
DROP INDEX chat.parcels_phone;
CREATE INDEX parcels_phone ON chat.parcels (tenant_id, coalesce(owner_phone, phone), created_at DESC);
CREATE INDEX parcels_also_phone ON chat.parcels (tenant_id, also_phone) WHERE also_phone IS NOT NULL;
`
