/** Two are held for good: one listens and keeps the process's lock, one carries the outbox. */
const LEAST = 4

/** Connections of a process for its events beside those for its work (`DATABASE_POOL`). */
export const spinePoolOf = (poolSize: number): number => Math.max(LEAST, Math.ceil(poolSize / 2))
