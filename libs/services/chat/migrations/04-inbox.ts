/**
 * What a row of the inbox shows, and who has the conversation. Times are of whole milliseconds: pages continue after one of them.
 */
export const inbox = `
ALTER TABLE chat.conversations
  ADD COLUMN order_id uuid,
  ADD COLUMN owner_id text,
  ADD COLUMN taken_at timestamptz,
  ADD COLUMN waiting_since timestamptz,
  ADD COLUMN unread int NOT NULL DEFAULT 0,
  ADD COLUMN heard_at timestamptz,
  ADD COLUMN last_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', now()),
  ADD COLUMN last_by text,
  ADD COLUMN last_kind text,
  ADD COLUMN last_text text;
ALTER TABLE chat.messages ADD COLUMN author text;

UPDATE chat.conversations c SET
  last_at = date_trunc('milliseconds', updated_at),
  waiting_since = CASE WHEN state = 'human' THEN date_trunc('milliseconds', updated_at) END,
  heard_at = (SELECT max(at) FROM chat.messages m WHERE m.conversation_id = c.id AND direction = 'in');
UPDATE chat.conversations c SET last_by = CASE direction WHEN 'in' THEN 'customer' ELSE 'bot' END, last_kind = kind, last_text = left(text, 200)
FROM chat.messages m
WHERE m.id = (SELECT id FROM chat.messages l WHERE l.conversation_id = c.id ORDER BY id DESC LIMIT 1);

CREATE INDEX conversations_waiting ON chat.conversations (tenant_id, waiting_since, id) WHERE state = 'human' AND owner_id IS NULL;
CREATE INDEX conversations_owned ON chat.conversations (tenant_id, owner_id, last_at DESC, id DESC) WHERE state = 'human';
CREATE INDEX conversations_state ON chat.conversations (tenant_id, state, last_at DESC, id DESC);
CREATE INDEX conversations_last ON chat.conversations (tenant_id, last_at DESC, id DESC);
DROP INDEX chat.conversations_page;
`
