/** A request for data is answered by a person, outside the platform; who said so, and when, is kept. */
export const privacyAnswers = `
ALTER TABLE integration.privacy_requests ADD COLUMN answered_at timestamptz, ADD COLUMN answered_by text;
CREATE INDEX privacy_requests_page ON integration.privacy_requests (tenant_id, id);
`
