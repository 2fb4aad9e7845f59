/**
 * Every name that leaves a process as telemetry: metrics, spans, attributes, log fields. Code can use no other: the types refuse it, and
 * `npm run check` looks for names that are written by hand, and for entries that nothing uses. docs/telemetry.md is made from this file.
 *
 * No entry may hold a person's data, nor a label that grows with customers: `series` bounds each label, and a metric's labels multiply
 * to its most series in one process. A tenant is an attribute of spans and a field of logs, never a label of a metric.
 */

/** How many values a label can take in one installation, and of what. */
export const LABELS = {
  method: { series: 8, meaning: 'HTTP method' },
  route: { series: 200, meaning: 'route pattern as declared, never a path; `none` when no route matched' },
  status: { series: 20, meaning: 'HTTP status code' },
  group: { series: 13, meaning: 'consumer group: a service, or a part of one' },
  event: { series: 60, meaning: "event's name as in libs/contracts" },
  kind: { series: 20, meaning: 'kind of an effect: `<service>.<verb>-<noun>`' },
  outcome: { series: 12, meaning: 'what became of it: one word of a closed list' },
  source: { series: 20, meaning: 'vendor that calls: its id' },
  port: { series: 12, meaning: 'port of libs/ports' },
  operation: { series: 60, meaning: "method of the port; for HTTP the vendor's host without its first part" },
  state: { series: 20, meaning: 'state of a closed list: waybill, effect or message' },
  carrier: { series: 20, meaning: "carrier's id" },
  provider: { series: 10, meaning: 'id of a provider, of messages or of a model' },
  purpose: { series: 20, meaning: 'purpose of a message' },
  reason: { series: 60, meaning: 'reason of a closed list' },
  currency: { series: 5, meaning: 'ISO 4217 code' },
  category: { series: 8, meaning: "provider's price category" },
  release: { series: 2, meaning: 'version of the package' },
  agent: { series: 10, meaning: "agent's id, of the built-in ones" },
  model: { series: 10, meaning: 'provider and model that answered, as the settings name them; `none` where none did' },
  direction: { series: 3, meaning: 'of tokens: `input`, `cached` (input that the vendor had kept), `output`' },
  learnt: { series: 6, meaning: 'what was learnt: hour, weights, carrier, article, phrases' },
  step: { series: 5, meaning: 'step of the canary: `order`, `waybill`, `message`, `page`' },
  service: { series: 14, meaning: 'name of the process' },
} as const
export type Label = keyof typeof LABELS

type MetricEntry = {
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly unit: string
  readonly meaning: string
  readonly labels: readonly Label[]
  readonly buckets?: readonly number[]
  /** The most series in one process, where the labels do not vary freely. */
  readonly most?: number
}
const FAST = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5] as const
const HTTP = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 5] as const
const JOURNEY = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 3600] as const
const HOURS = [1, 6, 12, 24, 48, 72, 96, 120, 168, 240, 480] as const

// biome-ignore format: one metric a line is a table
export const METRICS = {
  litper_http_request_duration_seconds: { type: 'histogram', unit: 's', labels: ['method', 'route', 'status'], buckets: HTTP, most: 1200, meaning: 'HTTP requests by route and status, from the first byte to the last' },
  litper_events_handled_total: { type: 'counter', unit: 'events', labels: ['group', 'event'], most: 120, meaning: 'events handled' },
  litper_event_wait_seconds: { type: 'histogram', unit: 's', labels: ['group'], buckets: JOURNEY, meaning: 'from the moment an event was emitted until its handler began: outbox, relay and bus' },
  litper_group_lag_events: { type: 'gauge', unit: 'events', labels: ['group'], meaning: 'events that a group of this process has not handled yet; no sample while the bus does not say' },
  litper_parked_keys: { type: 'gauge', unit: 'keys', labels: ['group'], meaning: 'keys whose first waiting event failed' },
  litper_parked_events: { type: 'gauge', unit: 'events', labels: ['group'], meaning: 'events that wait in the table of parked events' },
  litper_dead_letters_total: { type: 'counter', unit: 'events', labels: ['group', 'event'], most: 200, meaning: 'events given up' },
  litper_events_of_erased_total: { type: 'counter', unit: 'events', labels: ['event'], most: 40, meaning: 'events that told of a person who was erased since, and lost them' },
  litper_privacy_requests_late_total: { type: 'counter', unit: 'requests', labels: [], meaning: 'requests about personal data that are late, counted every five minutes' },
  litper_effects_total: { type: 'counter', unit: 'calls', labels: ['kind', 'outcome'], most: 100, meaning: 'attempts of effects: done; again, a fault that is tried later; failed; later, its hour has not come; withheld by a control' },
  litper_effect_duration_seconds: { type: 'histogram', unit: 's', labels: ['kind'], buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10], meaning: 'one attempt of an effect' },
  litper_effects_state: { type: 'gauge', unit: 'effects', labels: ['kind', 'state'], most: 100, meaning: 'effects that are not finished, by state' },
  litper_outbox_events: { type: 'gauge', unit: 'events', labels: [], meaning: 'events that the relay has not carried to the bus yet' },
  litper_outbox_oldest_seconds: { type: 'gauge', unit: 's', labels: [], meaning: 'age of the oldest event that the relay has not carried yet' },
  litper_webhooks_total: { type: 'counter', unit: 'requests', labels: ['source', 'outcome'], most: 240, meaning: 'webhooks by sender and outcome' },
  litper_port_call_duration_seconds: { type: 'histogram', unit: 's', labels: ['port', 'operation', 'outcome'], buckets: FAST, most: 200, meaning: "calls of a port: database, cache, search, a vendor's host; outcome ok or failed" },
  litper_breaker_state: { type: 'gauge', unit: '0, 1 or 2', labels: ['provider'], meaning: "breaker of a model's provider: 0 closed, 1 the next call tries, 2 open: it is spared for half a minute" },
  litper_ready: { type: 'gauge', unit: '1 or 0', labels: [], meaning: '1 when every dependency answered at the last health check' },
  litper_build_info: { type: 'gauge', unit: '1', labels: ['service', 'release'], most: 1, meaning: 'which process this is, and its release' },
  litper_postgres_connections: { type: 'gauge', unit: 'connections', labels: ['state'], meaning: 'connections of the PostgreSQL server: in use, and the most it takes' },
  litper_postgres_size_bytes: { type: 'gauge', unit: 'bytes', labels: [], meaning: 'size of the database on disk' },
  litper_postgres_horizon_transactions: { type: 'gauge', unit: 'transactions', labels: [], meaning: 'begun since the oldest transaction that is still open: a long one holds up vacuum and the relay' },
  litper_postgres_transactions: { type: 'gauge', unit: 'transactions', labels: ['outcome'], meaning: "PostgreSQL's own running count: committed, rolled back, deadlocked" },
  litper_postgres_blocks: { type: 'gauge', unit: 'blocks', labels: ['outcome'], meaning: "PostgreSQL's own running count of blocks: hit in memory, read from disk" },
  litper_orders_received_total: { type: 'counter', unit: 'orders', labels: ['source'], meaning: 'orders that a shop told of: by webhook, or found by reconciliation' },
  litper_orders_total: { type: 'counter', unit: 'orders', labels: ['outcome'], meaning: 'orders confirmed, held, cancelled' },
  litper_orders_value_total: { type: 'counter', unit: 'currency units', labels: ['currency'], meaning: 'value of confirmed orders' },
  litper_orders_held_total: { type: 'counter', unit: 'orders', labels: ['reason'], most: 20, meaning: 'orders put on hold, by reason' },
  litper_waybills_total: { type: 'counter', unit: 'waybills', labels: ['carrier', 'outcome'], most: 100, meaning: 'waybills requested, created, refused, cancelled at a carrier' },
  litper_waybill_moves_total: { type: 'counter', unit: 'moves', labels: ['carrier', 'state'], most: 300, meaning: 'moves of parcels, by the state they reach' },
  litper_delivery_exceptions_total: { type: 'counter', unit: 'exceptions', labels: ['carrier', 'reason'], most: 300, meaning: 'delivery exceptions (novedades), by carrier and family' },
  litper_order_to_waybill_seconds: { type: 'histogram', unit: 's', labels: ['carrier'], buckets: JOURNEY, meaning: "from the webhook's acceptance until the waybill exists" },
  litper_delivery_hours: { type: 'histogram', unit: 'h', labels: ['carrier'], buckets: HOURS, meaning: 'from the waybill until delivery' },
  litper_messages_total: { type: 'counter', unit: 'messages', labels: ['provider', 'state'], most: 50, meaning: 'messages to customers: sent, delivered, read, failed' },
  litper_messages_billable_total: { type: 'counter', unit: 'messages', labels: ['provider', 'category'], most: 40, meaning: 'messages that the provider charges, by price category' },
  litper_agent_runs_total: { type: 'counter', unit: 'runs', labels: ['agent', 'outcome'], most: 70, meaning: 'runs of agents that ended, by how' },
  litper_agent_actions_total: { type: 'counter', unit: 'writes', labels: ['agent'], meaning: 'writes that agents did' },
  litper_agent_cost_dollars_total: { type: 'counter', unit: 'US dollars', labels: ['agent'], meaning: 'what models cost the runs that ended' },
  litper_approvals_total: { type: 'counter', unit: 'questions', labels: ['outcome'], most: 3, meaning: 'questions of agents and flows to people: approved, denied, expired' },
  litper_handoffs_total: { type: 'counter', unit: 'conversations', labels: [], meaning: 'conversations that the bot gave to people' },
  litper_learning_alarms_total: { type: 'counter', unit: 'alarms', labels: ['learnt'], meaning: 'what was learnt does worse than in its trial: drift' },
  litper_model_call_seconds: { type: 'histogram', unit: 's', labels: ['model', 'outcome'], buckets: JOURNEY, most: 30, meaning: 'one question to a language model, its retries and its chain included: answered, or the code of the fault' },
  litper_model_tokens_total: { type: 'counter', unit: 'tokens', labels: ['model', 'direction'], meaning: 'tokens of answered questions' },
  litper_model_cost_dollars_total: { type: 'counter', unit: 'US dollars', labels: ['model'], meaning: 'what answered questions cost by the price list of the settings' },
  litper_canary_walks_total: { type: 'counter', unit: 'walks', labels: ['outcome'], most: 6, meaning: "the canary's orders: arrived, or the first step that did not come in time: lost_order, lost_waybill, lost_message, lost_page; not_connected" },
  litper_canary_step_seconds: { type: 'histogram', unit: 's', labels: ['step'], buckets: JOURNEY, meaning: "from the canary's order until a step was seen from outside its service" },
  litper_answer_seconds: { type: 'histogram', unit: 's', labels: [], buckets: JOURNEY, meaning: "from a customer's message until our answer left" },
} as const satisfies Record<string, MetricEntry>
export type MetricName = keyof typeof METRICS

/** How many values an attribute can take. `id`: unbounded, allowed on spans and logs only. */
type AttributeEntry = {
  readonly type: 'string' | 'int' | 'bool'
  readonly values: 'closed' | 'id'
  readonly meaning: string
}
// biome-ignore format: one attribute a line is a table
export const ATTRIBUTES = {
  'http.request.method': { type: 'string', values: 'closed', meaning: 'HTTP method' },
  'http.route': { type: 'string', values: 'closed', meaning: 'route pattern as declared' },
  'http.response.status_code': { type: 'int', values: 'closed', meaning: 'HTTP status' },
  'server.address': { type: 'string', values: 'closed', meaning: "the vendor's host" },
  'error.type': { type: 'string', values: 'closed', meaning: "error's code, never its message" },
  'messaging.batch.message_count': { type: 'int', values: 'id', meaning: 'events of the batch' },
  'messaging.message.id': { type: 'string', values: 'id', meaning: "event's id" },
  'messaging.consumer.group.name': { type: 'string', values: 'closed', meaning: 'consumer group' },
  'litper.tenant': { type: 'string', values: 'id', meaning: 'tenant: a merchant, never a person' },
  'litper.event.name': { type: 'string', values: 'closed', meaning: "event's name as in libs/contracts" },
  'litper.effect.kind': { type: 'string', values: 'closed', meaning: 'kind of the effect' },
  'litper.effect.attempt': { type: 'int', values: 'id', meaning: 'which attempt this is, from 1' },
  'litper.effect.uncertain': { type: 'bool', values: 'closed', meaning: 'an earlier attempt may have reached the vendor' },
  'litper.outcome': { type: 'string', values: 'closed', meaning: 'what became of it' },
  'litper.waited_ms': { type: 'int', values: 'id', meaning: 'milliseconds it waited before its work began' },
  'litper.port': { type: 'string', values: 'closed', meaning: 'port of libs/ports' },
  'litper.operation': { type: 'string', values: 'closed', meaning: 'method of the port, or name of a sweep' },
  'gen_ai.operation.name': { type: 'string', values: 'closed', meaning: 'OpenTelemetry for generative models: `invoke_agent`, `chat`, `execute_tool`' },
  'gen_ai.provider.name': { type: 'string', values: 'closed', meaning: 'provider of the model that answered' },
  'gen_ai.response.model': { type: 'string', values: 'closed', meaning: 'model that answered' },
  'litper.model.purpose': { type: 'string', values: 'closed', meaning: 'what a question to a model is for, as the spend is listed' },
  'gen_ai.request.max_tokens': { type: 'int', values: 'closed', meaning: 'most tokens of the answer' },
  'gen_ai.response.finish_reasons': { type: 'string', values: 'closed', meaning: 'why the answer ended: `end`, `tools`, `length`, `refusal`' },
  'gen_ai.usage.input_tokens': { type: 'int', values: 'id', meaning: 'tokens of the question, cached ones included' },
  'gen_ai.usage.output_tokens': { type: 'int', values: 'id', meaning: 'tokens of the answer' },
  'gen_ai.tool.name': { type: 'string', values: 'closed', meaning: 'operation that an agent calls' },
  'gen_ai.agent.id': { type: 'string', values: 'closed', meaning: "agent's id" },
  'gen_ai.conversation.id': { type: 'string', values: 'id', meaning: 'what a question or a call belongs to: a run of an agent, a conversation' },
  'litper.correlation': { type: 'string', values: 'id', meaning: 'correlation id, as in events, logs and answers' },
} as const satisfies Record<string, AttributeEntry>
export type AttributeName = keyof typeof ATTRIBUTES
export type Attributes = { readonly [Name in AttributeName]?: string | number | boolean | undefined }

type SpanEntry = {
  readonly kind: 'server' | 'client' | 'producer' | 'consumer' | 'internal'
  readonly name: string
  readonly meaning: string
}
// biome-ignore format: one span a line is a table
export const SPANS = {
  http_server: { kind: 'server', name: '{http.request.method} {http.route}', meaning: 'one request at one of our doors' },
  http_client: { kind: 'client', name: '{http.request.method} {server.address}', meaning: 'one request to a vendor' },
  bus_publish: { kind: 'producer', name: 'publish', meaning: 'a batch brought to the bus by the relay; links to the traces of its events (Kafka only: on PostgreSQL the rows move inside the database)' },
  event_wait: { kind: 'producer', name: 'wait {litper.event.name}', meaning: 'the time an event spent in the outbox, the relay and the bus' },
  event_handle: { kind: 'consumer', name: '{messaging.consumer.group.name} handle {litper.event.name}', meaning: 'one event handled by one group, inside its inbox transaction' },
  event_run: { kind: 'consumer', name: '{messaging.consumer.group.name} run', meaning: 'one inbox transaction of several events; links to their traces' },
  effect: { kind: 'internal', name: 'effect {litper.effect.kind}', meaning: 'one attempt of an effect, its record included' },
  port: { kind: 'client', name: '{litper.port}.{litper.operation}', meaning: 'one call of a port' },
  agent_step: { kind: 'internal', name: '{gen_ai.operation.name}', meaning: 'one step of a run of an agent: a question to the model or a call of a tool' },
  model_call: { kind: 'client', name: '{gen_ai.operation.name}', meaning: 'one question to a language model; never its words' },
  tool_call: { kind: 'internal', name: '{gen_ai.operation.name} {gen_ai.tool.name}', meaning: 'one call of an operation by an agent; never its input' },
  sweep: { kind: 'internal', name: 'sweep {litper.operation}', meaning: 'one run of a scheduled sweep for one tenant' },
  event_join: { kind: 'consumer', name: 'join {litper.event.name}', meaning: "an event that belongs to an older trace than the request that brought it, as a message's status does; links to the request" },
} as const satisfies Record<string, SpanEntry>
export type SpanName = keyof typeof SPANS

/** Fields of a log line. Values are ids, codes and counts; errors' texts are masked before they are written. */
// biome-ignore format: one field a line is a table
export const LOG_FIELDS = {
  service: 'name of the process', trace_id: 'W3C trace id, when tracing is on', span_id: 'W3C span id, when tracing is on',
  tenant: 'tenant', correlation: 'correlation id of the request or event', country: 'country of the installation, ISO 3166',
  release: 'version of the package', where: 'loop or adapter in the background', error: "error's text, masked", code: "error's code",
  group: 'consumer group', event: "event's name", id: 'id of the event or effect', attempt: 'which attempt failed', effect: 'kind of the effect',
  uncertain: 'the vendor may have been reached', sweep: 'name of the sweep', nest: 'what Nest adds to its own lines', err: 'error with its stack, masked',
  method: 'HTTP method', route: 'route pattern', status: 'HTTP status', ms: 'milliseconds it took',
} as const
export type LogField = keyof typeof LOG_FIELDS
export type LogFields = { readonly [Name in LogField]?: unknown }
