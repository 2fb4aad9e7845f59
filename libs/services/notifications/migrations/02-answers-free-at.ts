/** Answers take from a bucket of their own: a queue of notices does not delay them. */
export const answersFreeAt = `
ALTER TABLE notifications.contacts ADD COLUMN answers_free_at timestamptz NOT NULL DEFAULT '-infinity';
`
