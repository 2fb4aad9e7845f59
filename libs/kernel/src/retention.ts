/**
 * For how many days each kind of data that may tell a person is kept, unless they are erased before. One table: what is swept reads it,
 * and docs/security.md shows it. Orders, parcels, messages and conversations are the merchant's records and stay until a person or a
 * shop is erased.
 */
export const RETENTION_DAYS = {
  /** `spine.log`, what all groups have handled; fewer when nobody needs to look. */
  eventLog: 7,
  /** Topics of Kafka. */
  topics: 30,
  /** `spine.inbox`: ids alone, longer than any bus keeps an event. */
  inbox: 45,
  /** `spine.dead_letters`; they can be replayed for thirty. */
  deadLetters: 90,
  /** `tracking.carrier_pushes`: the bodies; digests stay. */
  carrierPushes: 90,
  /** `integration.raw_events` and their archive: the bodies; that a delivery came stays. */
  rawBodies: 365,
  /** `agents.flow_runs`, after they ended: longer than any bus keeps the event that began one, so that it begins no second. */
  flowRuns: 180,
  /** Imported files, and the cells of rejected lines, after the import ended. */
  importedFiles: 30,
  /** Backups, and who was erased meanwhile, sealed in the object store: a restore erases them again. */
  backups: 30,
  /** What was gathered for a person who asked for it. */
  exports: 15,
  /** Tracking pages, after the parcel's last movement; `TRACKING_LINK_DAYS` sets another number. */
  trackingLinks: 90,
} as const
