/** The alert that always fires. Alertmanager repeats it every two minutes: it tells that Prometheus and Alertmanager work. */
export const WATCHDOG = 'Watchdog'
/** Then five of its repeats are missing. */
const SILENT_MS = 10 * 60_000

/** Since when the checks say nothing; undefined while they do, and where they never did. */
export const silentSince = (heardAt: Date | undefined, at: Date): Date | undefined =>
  heardAt && at.getTime() - heardAt.getTime() > SILENT_MS ? heardAt : undefined
