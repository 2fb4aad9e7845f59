type Setting =
  | 'DATABASE_URL'
  | 'EVENTS_URL'
  | 'QUEUE_URL'
  | 'CACHE_URL'
  | 'DOCUMENTS_URL'
  | 'SEARCH_URL'
  | 'BLOBS_URL'
  | 'DATABASE_REPLICA_URL'
  | 'FAULTS_URL'

/** Where the real engine of a setting runs. @throws Error: a missing engine fails a suite, it never skips it. */
export function engineUrl(setting: Setting): string {
  const url = process.env[`ENGINE_${setting}`]
  if (!url) throw new Error(`No engine for ${setting}: npm run engines -- up, then npm run test:engines.`)
  return url
}
