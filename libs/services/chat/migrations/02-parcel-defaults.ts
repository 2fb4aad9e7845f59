/** Events of two streams may come in either order: what the first one does not say has a default, and the store need not know it. */
export const parcelDefaults = `
ALTER TABLE chat.parcels ALTER COLUMN order_name SET DEFAULT '', ALTER COLUMN status SET DEFAULT 'placed';
`
