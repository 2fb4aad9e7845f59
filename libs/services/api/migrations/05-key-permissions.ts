/** Keys of before have what their roles have, and no end. */
export const keyPermissions = `
ALTER TABLE api.api_keys ADD COLUMN permissions text[];
ALTER TABLE api.api_keys ADD COLUMN expires_at timestamptz;
`
