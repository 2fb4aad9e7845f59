/**
 * The faults of the distributed suite, in the order of docs/observability.md: which alerts must tell of each, and how long to look. An alert that is
 * not named here and fires all the same is written down as well.
 *
 * @typedef {object} AlertFault
 * @property {string} fault what happens, as the document says it
 * @property {readonly string[]} alerts those that must fire; none: it ends by itself, or nothing is wrong
 * @property {readonly string[]} [may] those that may fire where none must: what they tell of is true then
 * @property {number} watchSeconds how long the fault lasts at most
 * @property {string} [board] where it is seen when no alert names a board
 * @property {string} [note] why no alert is right
 */

/** @satisfies {Readonly<Record<string, AlertFault>>} */
export const ALERT_FAULTS = {
  carriers: { fault: 'every call to both carriers fails', alerts: ['CarrierFailing'], watchSeconds: 360 },
  whatsapp: { fault: 'every call to WhatsApp fails', alerts: ['SendingFails'], watchSeconds: 480 },
  webhooks: { fault: 'every webhook of the shop comes malformed', alerts: ['WebhooksRefused'], watchSeconds: 2700 },
  'service-away': { fault: 'a service is killed and stays away', alerts: ['ServiceDown'], watchSeconds: 180 },
  'service-back': {
    fault: 'a service is killed and is back within seconds',
    alerts: [],
    watchSeconds: 120,
    board: 'service-orders',
    note: 'its events wait meanwhile',
  },
  kafka: { fault: 'Kafka is away', alerts: ['OutboxStuck'], watchSeconds: 540 },
  postgres: { fault: 'PostgreSQL is away', alerts: ['DatabaseFailing', 'RequestsFail'], watchSeconds: 420 },
  redis: { fault: 'Redis is away', alerts: ['CacheFailing'], watchSeconds: 480 },
  stores: { fault: 'MongoDB, Elasticsearch and S3 are away', alerts: ['StoresFailing'], watchSeconds: 480 },
  'slow-network': {
    fault: 'a slow network: 20 ms to PostgreSQL, 100 ms to Redis',
    alerts: [],
    may: ['PromiseWebhookFast', 'PromisePageFast', 'PromiseAnswerFast'],
    watchSeconds: 240,
    board: 'slo',
    note: 'an alert of a promise only when it is broken',
  },
  clocks: {
    fault: 'clocks five minutes off',
    alerts: [],
    watchSeconds: 120,
    board: 'events',
    note: 'nothing is wrong',
  },
  doubled: {
    fault: 'every consumer group twice',
    alerts: [],
    watchSeconds: 120,
    board: 'events',
    note: 'nothing is wrong',
  },
  poison: { fault: 'poisoned events', alerts: ['DeadLetters'], watchSeconds: 180 },
}
/** @typedef {keyof typeof ALERT_FAULTS} FaultName */

/**
 * What one run saw of one fault: seconds from its beginning, by alert.
 * @typedef {object} Seen
 * @property {string} at the day
 * @property {string} [by] another command than the drill, and where it looked
 * @property {number} beforeSeconds of ordinary work before the fault
 * @property {number} factor by which the times in the rules were shortened; 1: as in production
 * @property {number} watchedSeconds
 * @property {Readonly<Record<string, { pending?: number, firing?: number }>>} alerts
 * @property {readonly string[]} [already] alerts that were there before the fault, of the machine's own slowness; left out above
 * @property {readonly string[]} [notAsWritten] lines of the runbook that showed something else; absent: none was followed
 */
