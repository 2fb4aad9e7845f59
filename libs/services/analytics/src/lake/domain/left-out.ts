/** Streams that do not land: sealed identifiers of people, sign-ins, and what is computed from other events. Analysts need none of them. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'integration.person',
  'api.security',
  'analytics.metric',
  'analytics.report',
  'analytics.risk',
])
