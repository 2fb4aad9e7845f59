import type { Board } from '../board.ts'
import { lines, number, quantile } from '../panels.ts'

const ports = (names: string) => `{port=~"${names}"}`
const failed = (names: string) =>
  `sum by (port, operation) (rate(litper_port_call_duration_seconds_count{port=~"${names}",outcome="failed"}[5m])) * 60`

export const events: Board = {
  uid: 'events',
  title: 'Kafka and the way of events',
  rows: [
    {
      title: 'From the outbox to the handlers',
      panels: [
        number('Outbox', 'short', 'Not carried to the bus yet.', [500, 5000], 'max(litper_outbox_events)'),
        number(
          'Oldest in the outbox',
          's',
          'The relay carries within a second.',
          [30, 300],
          'max(litper_outbox_oldest_seconds)',
        ),
        lines('Lag by group', 'short', 'Events on the bus that the group has not handled.', [
          'max by (group) (litper_group_lag_events)',
          '{{group}}',
        ]),
        lines(
          'Wait, p50 and p99',
          's',
          'From emitted to handled: all of outbox, relay and bus.',
          [quantile(0.5, 'litper_event_wait_seconds'), 'p50'],
          [quantile(0.99, 'litper_event_wait_seconds'), 'p99'],
        ),
        lines('Handled a second', 'short', 'By group.', [
          'sum by (group) (rate(litper_events_handled_total[5m]))',
          '{{group}}',
        ]),
        lines(
          'Parked events',
          'short',
          'In the table, behind a failing event of their key or beyond their tenant’s share.',
          ['max by (group) (litper_parked_events)', '{{group}}'],
        ),
      ],
    },
  ],
}

export const postgres: Board = {
  uid: 'postgres',
  title: 'PostgreSQL',
  rows: [
    {
      title: 'Server',
      panels: [
        number(
          'Connections in use',
          'percentunit',
          'Of the most the server takes.',
          [0.6, 0.8],
          'max(litper_postgres_connections{state="used"}) / max(litper_postgres_connections{state="most"})',
        ),
        number(
          'Transactions behind the horizon',
          'short',
          'A transaction that stays open holds up vacuum and the relay.',
          [10_000, 1_000_000],
          'max(litper_postgres_horizon_transactions)',
        ),
        lines('Size on disk', 'bytes', 'Of the database.', ['max(litper_postgres_size_bytes)', 'size']),
        lines('Transactions a second', 'short', 'Rolled back ones are failures or repeats.', [
          'max by (outcome) (deriv(litper_postgres_transactions[5m]))',
          '{{outcome}}',
        ]),
        lines(
          'Read from memory',
          'percentunit',
          'Share of blocks; below 0.99 the memory is too small for what is used.',
          [
            'max(litper_postgres_blocks{outcome="hit"}) / (max(litper_postgres_blocks{outcome="hit"}) + max(litper_postgres_blocks{outcome="read"}))',
            'memory',
          ],
        ),
        lines('Time of transactions, p99', 's', 'As the services see them.', [
          quantile(0.99, 'litper_port_call_duration_seconds', ['operation'], ports('database')),
          '{{operation}}',
        ]),
        lines('Failed transactions', 'short', 'A minute.', [failed('database'), '{{operation}}']),
      ],
    },
  ],
}

const REDIS = 'cache|locks|rateLimits|taskQueue'
export const redis: Board = {
  uid: 'redis',
  title: 'Redis and other stores',
  rows: [
    {
      title: 'Cache, locks, limits, tasks',
      panels: [
        lines('Calls a second', 'short', 'By port.', [
          `sum by (port, operation) (rate(litper_port_call_duration_seconds_count${ports(REDIS)}[5m]))`,
          '{{port}}.{{operation}}',
        ]),
        lines('Time, p99', 's', 'By port.', [
          quantile(0.99, 'litper_port_call_duration_seconds', ['port'], ports(REDIS)),
          '{{port}}',
        ]),
        lines(
          'Failed',
          'short',
          'A minute. Without Redis each process counts limits alone and finds nothing in the cache.',
          [failed(REDIS), '{{port}}.{{operation}}'],
        ),
      ],
    },
    {
      title: 'Search, documents, files',
      panels: [
        lines('Calls a second', 'short', 'By port.', [
          `sum by (port, operation) (rate(litper_port_call_duration_seconds_count${ports('search|documents|blobs|vectors')}[5m]))`,
          '{{port}}.{{operation}}',
        ]),
        lines('Time, p99', 's', 'By port.', [
          quantile(0.99, 'litper_port_call_duration_seconds', ['port'], ports('search|documents|blobs|vectors')),
          '{{port}}',
        ]),
        lines('Failed', 'short', 'A minute.', [failed('search|documents|blobs|vectors'), '{{port}}.{{operation}}']),
      ],
    },
  ],
}
