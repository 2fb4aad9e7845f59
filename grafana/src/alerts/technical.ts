import type { Alert } from '../alert.ts'
import { share } from '../panels.ts'

const CALLS = 'litper_port_call_duration_seconds_count'
/** Calls of some ports fail: half of them, and not only one or two. */
const failing = (ports: string) =>
  `${share(CALLS, `port=~"${ports}",outcome="failed"`, `port=~"${ports}"`)} > 0.5 and sum(increase(${CALLS}{port=~"${ports}"}[5m])) > 10`
const calls = (port: string, failed: string, ok: string) => ({
  [`${CALLS}{port="${port}",operation="get",outcome="failed"}`]: failed,
  [`${CALLS}{port="${port}",operation="get",outcome="ok"}`]: ok,
})
const requests = (failed: string, ok: string) => ({
  'litper_http_request_duration_seconds_count{status="500",route="/a"}': failed,
  'litper_http_request_duration_seconds_count{status="200",route="/a"}': ok,
})

export const technical: readonly Alert[] = [
  {
    name: 'ServiceDown',
    severity: 'P1',
    expr: 'up{job="litper"} == 0',
    for: '1m',
    says: '{{ $labels.service }} at {{ $labels.instance }} does not answer.',
    runbook: 'service-down',
    board: 'principal',
    test: {
      fires: { 'up{job="litper",service="orders",instance="a"}': '1x5 0x60' },
      quiet: { 'up{job="litper",service="orders",instance="a"}': '1x120' },
      resolves: { 'up{job="litper",service="orders",instance="a"}': '1x5 0x10 1x120' },
      at: 10,
      labels: { job: 'litper', service: 'orders', instance: 'a' },
    },
  },
  {
    name: 'DatabaseFailing',
    severity: 'P1',
    expr: failing('database'),
    for: '1m',
    says: 'More than half of the transactions fail: PostgreSQL is away or refuses.',
    runbook: 'database-down',
    board: 'postgres',
    test: {
      fires: calls('database', '0+60x120', '0+10x120'),
      quiet: calls('database', '0+1x120', '0+60x120'),
      resolves: calls('database', '0+60x10 600x120', '0+10x120'),
      at: 10,
    },
  },
  {
    name: 'RequestsFail',
    severity: 'P1',
    expr: `${share('litper_http_request_duration_seconds_count', 'status=~"5.."')} > 0.1`,
    for: '2m',
    says: 'More than 10 % of the requests are answered with an error of ours.',
    runbook: 'requests-fail',
    board: 'principal',
    test: {
      fires: requests('0+20x120', '0+80x120'),
      quiet: requests('0+5x120', '0+95x120'),
      resolves: requests('0+20x15 300x120', '0+80x120'),
      at: 12,
    },
  },
  {
    name: 'OutboxStuck',
    severity: 'P1',
    expr: 'max(litper_outbox_oldest_seconds) > 300',
    for: '1m',
    says: 'Events have waited in the outbox for more than five minutes: the relay or the bus is away.',
    runbook: 'outbox-stuck',
    board: 'events',
    test: {
      fires: { litper_outbox_oldest_seconds: '0+60x120' },
      quiet: { litper_outbox_oldest_seconds: '20x120' },
      resolves: { litper_outbox_oldest_seconds: '0+60x12 0x120' },
      at: 10,
    },
  },
  {
    name: 'CacheFailing',
    severity: 'P2',
    expr: failing('cache|locks|rateLimits|taskQueue'),
    for: '2m',
    says: 'More than half of the calls to Redis fail: limits are counted by each process alone, scheduled work waits.',
    runbook: 'redis-down',
    board: 'redis',
    test: {
      fires: calls('cache', '0+60x120', '0+10x120'),
      quiet: calls('cache', '0+1x120', '0+60x120'),
      resolves: calls('cache', '0+60x10 600x120', '0+10x120'),
      at: 10,
    },
  },
  {
    name: 'GroupBehind',
    severity: 'P2',
    expr: 'max by (group) (litper_group_lag_events) > 10000',
    for: '10m',
    says: '{{ $labels.group }} is more than 10,000 events behind.',
    runbook: 'group-behind',
    board: 'events',
    test: {
      fires: { 'litper_group_lag_events{group="orders"}': '20000x120' },
      quiet: { 'litper_group_lag_events{group="orders"}': '500x120' },
      resolves: { 'litper_group_lag_events{group="orders"}': '20000x20 0x120' },
      at: 15,
      labels: { group: 'orders' },
    },
  },
  {
    name: 'EffectsUncertain',
    severity: 'P2',
    expr: 'sum(max by (kind) (litper_effects_state{state="uncertain"})) > 20',
    for: '15m',
    says: 'For more than 20 calls to vendors nobody knows whether they were done, and it does not clear up.',
    runbook: 'effects-uncertain',
    board: 'operations',
    test: {
      fires: { 'litper_effects_state{kind="a.b",state="uncertain"}': '50x120' },
      quiet: { 'litper_effects_state{kind="a.b",state="uncertain"}': '3x120' },
      resolves: { 'litper_effects_state{kind="a.b",state="uncertain"}': '50x20 0x120' },
      at: 18,
    },
  },
  {
    name: 'KeysParked',
    severity: 'P3',
    expr: 'sum by (group) (max by (group) (litper_parked_keys)) > 0',
    for: '15m',
    says: 'Events of some orders fail again and again in {{ $labels.group }}; other orders go on.',
    runbook: 'dead-letters',
    board: 'operations',
    test: {
      fires: { 'litper_parked_keys{group="orders"}': '2x120' },
      quiet: { 'litper_parked_keys{group="orders"}': '0x120' },
      resolves: { 'litper_parked_keys{group="orders"}': '2x20 0x120' },
      at: 18,
      labels: { group: 'orders' },
    },
  },
  {
    name: 'DeadLetters',
    severity: 'P3',
    expr: 'sum by (group) (increase(litper_dead_letters_total[15m])) > 0',
    for: '0m',
    says: '{{ $labels.group }} gave up events: they wait for a person.',
    runbook: 'dead-letters',
    board: 'principal',
    test: {
      fires: { 'litper_dead_letters_total{group="orders",event="e"}': '0x5 1x120' },
      quiet: { 'litper_dead_letters_total{group="orders",event="e"}': '3x120' },
      resolves: { 'litper_dead_letters_total{group="orders",event="e"}': '0x5 1x120' },
      at: 10,
      labels: { group: 'orders' },
    },
  },
  {
    name: 'ConnectionsNearlyAll',
    severity: 'P3',
    expr: 'max(litper_postgres_connections{state="used"}) / max(litper_postgres_connections{state="most"}) > 0.8',
    for: '10m',
    says: 'PostgreSQL has more than 80 % of its connections in use.',
    runbook: 'database-down',
    board: 'postgres',
    test: {
      fires: {
        'litper_postgres_connections{state="used"}': '90x120',
        'litper_postgres_connections{state="most"}': '100x120',
      },
      quiet: {
        'litper_postgres_connections{state="used"}': '40x120',
        'litper_postgres_connections{state="most"}': '100x120',
      },
      resolves: {
        'litper_postgres_connections{state="used"}': '90x15 20x120',
        'litper_postgres_connections{state="most"}': '100x120',
      },
      at: 12,
    },
  },
  {
    name: 'EventLoopSlow',
    severity: 'P4',
    expr: 'max by (service) (nodejs_eventloop_lag_p99_seconds{job="litper"}) > 0.25',
    for: '30m',
    says: 'Something blocks {{ $labels.service }}: its event loop is late by more than 0.25 s.',
    runbook: 'service-slow',
    board: 'service-litper',
    test: {
      fires: { 'nodejs_eventloop_lag_p99_seconds{job="litper",service="orders"}': '0.5x120' },
      quiet: { 'nodejs_eventloop_lag_p99_seconds{job="litper",service="orders"}': '0.02x120' },
      resolves: { 'nodejs_eventloop_lag_p99_seconds{job="litper",service="orders"}': '0.5x40 0x120' },
      at: 35,
      labels: { service: 'orders' },
    },
  },
]
