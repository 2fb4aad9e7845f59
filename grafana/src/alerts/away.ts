import type { Alert } from '../alert.ts'
import { mostly, share } from '../panels.ts'

const CALLS = 'litper_port_call_duration_seconds_count'
const failing = (ports: string) => mostly(CALLS, 'outcome="failed"', `port=~"${ports}"`, 10)
const calls = (port: string, failed: string, ok: string) => ({
  [`${CALLS}{port="${port}",operation="get",outcome="failed"}`]: failed,
  [`${CALLS}{port="${port}",operation="get",outcome="ok"}`]: ok,
})
const requests = (failed: string, ok: string) => ({
  'litper_http_request_duration_seconds_count{status="500",route="/a"}': failed,
  'litper_http_request_duration_seconds_count{status="200",route="/a"}': ok,
})

/** A process, a door or what it needs does not answer, or soon will not. */
export const away: readonly Alert[] = [
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
    name: 'DoorDown',
    severity: 'P1',
    expr: 'probe_success{job="doors"} == 0',
    for: '2m',
    says: 'From outside, {{ $labels.door }} does not answer as it must.',
    runbook: 'door-down',
    board: 'principal',
    test: {
      fires: { 'probe_success{job="doors",door="gateway",instance="b"}': '1x5 0x60' },
      quiet: { 'probe_success{job="doors",door="gateway",instance="b"}': '1x5 0 1x120' },
      resolves: { 'probe_success{job="doors",door="gateway",instance="b"}': '1x5 0x10 1x120' },
      at: 10,
      labels: { job: 'doors', door: 'gateway', instance: 'b' },
    },
  },
  {
    name: 'CertificateEnds',
    severity: 'P3',
    expr: 'min by (door) (probe_ssl_earliest_cert_expiry{job="doors"}) - time() < 14 * 86400',
    for: '1h',
    says: 'The certificate of {{ $labels.door }} ends within two weeks: it is not renewed by itself.',
    runbook: 'door-down',
    board: 'principal',
    test: {
      fires: { 'probe_ssl_earliest_cert_expiry{job="doors",door="gateway"}': '1000000x240' },
      quiet: { 'probe_ssl_earliest_cert_expiry{job="doors",door="gateway"}': '7000000x240' },
      resolves: { 'probe_ssl_earliest_cert_expiry{job="doors",door="gateway"}': '1000000x90 7000000x240' },
      at: 80,
      over: 150,
      labels: { door: 'gateway' },
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
    name: 'StoresFailing',
    severity: 'P3',
    expr: failing('search|documents|blobs'),
    for: '2m',
    says: 'More than half of the calls to search, documents or files fail: Elasticsearch, MongoDB or S3 is away.',
    runbook: 'stores-down',
    board: 'redis',
    test: {
      fires: calls('search', '0+60x120', '0+10x120'),
      quiet: calls('search', '0+1x120', '0+60x120'),
      resolves: calls('search', '0+60x10 600x120', '0+10x120'),
      at: 10,
    },
  },
]
