/** The secret of a carrier's pushes is made here. After a new one the old one works until its end. */
export const pushSecrets = `
ALTER TABLE tracking.carrier_accounts ADD COLUMN previous_push_key text UNIQUE;
ALTER TABLE tracking.carrier_accounts ADD COLUMN previous_push_until timestamptz;
CREATE POLICY lookup_previous ON tracking.carrier_accounts FOR SELECT TO litper_app
  USING (previous_push_key = nullif(current_setting('litper.lookup', true), ''));
`
