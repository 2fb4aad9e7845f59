/**
 * Requests about people, by Shopify or by the merchant, and how far each is. Who it is about lies sealed, and goes when it is done. Requests of
 * before were answered by events and are done.
 */
export const requestsOfPeople = `
ALTER TABLE integration.privacy_requests
  ALTER COLUMN shop_domain DROP NOT NULL,
  DROP CONSTRAINT privacy_requests_kind_check,
  ADD CONSTRAINT privacy_requests_kind_check CHECK (kind IN ('data_request', 'customer_redact', 'shop_redact', 'access', 'erasure')),
  ADD COLUMN state text NOT NULL DEFAULT 'done' CHECK (state IN ('open', 'erased', 'done')),
  ADD COLUMN phase text NOT NULL DEFAULT 'trace',
  ADD COLUMN round int NOT NULL DEFAULT 0,
  ADD COLUMN waiting text[] NOT NULL DEFAULT '{}',
  ADD COLUMN grew boolean NOT NULL DEFAULT false,
  ADD COLUMN counts jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN sealed text,
  ADD COLUMN asked_by text,
  ADD COLUMN erased_at timestamptz,
  ADD COLUMN done_at timestamptz;
CREATE INDEX privacy_requests_open ON integration.privacy_requests (tenant_id, due_at) WHERE state <> 'done';
`
