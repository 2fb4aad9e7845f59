/** The secret of a Chatea Pro flow is made here. After a new one the old one works until its end. */
export const madeSecrets = `
ALTER TABLE integration.chatea_accounts ADD COLUMN previous_hash text UNIQUE;
ALTER TABLE integration.chatea_accounts ADD COLUMN previous_until timestamptz;
CREATE POLICY lookup_previous ON integration.chatea_accounts FOR SELECT TO litper_app
  USING (previous_hash = nullif(current_setting('litper.lookup', true), ''));
`
