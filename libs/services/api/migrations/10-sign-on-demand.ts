/** Which domains of a provider are proven to be the company's, and whether its people may sign in by the provider alone. */
export const signOnDemand = `
ALTER TABLE api.sign_on
  ADD COLUMN proven_domains text[] NOT NULL DEFAULT '{}',
  ADD COLUMN required boolean NOT NULL DEFAULT false;
ALTER TABLE api.sign_on ALTER proven_domains DROP DEFAULT;
`
