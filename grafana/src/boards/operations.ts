import type { Board } from '../board.ts'
import { lines, logs, number, perMinute, share } from '../panels.ts'

export const operations: Board = {
  uid: 'operations',
  title: 'Operations',
  rows: [
    {
      title: 'Queues',
      panels: [
        number(
          'Events waiting',
          'short',
          'All groups together.',
          [1000, 10_000],
          'sum(max by (group) (litper_group_lag_events))',
        ),
        number(
          'Parked keys',
          'short',
          'Orders or waybills whose next event fails again and again.',
          [1, 50],
          'sum(max by (group) (litper_parked_keys))',
        ),
        number(
          'News of erased people',
          'short',
          'Late webhooks, imports and replays that told of somebody who was erased, and lost them. Many: a shop still sends them.',
          [100, 1000],
          'sum(increase(litper_events_of_erased_total[1d]))',
        ),
        number(
          'Uncertain effects',
          'short',
          'We do not know whether the vendor acted; they are asked, never repeated blindly.',
          [1, 20],
          'sum(max by (kind) (litper_effects_state{state="uncertain"})) or vector(0)',
        ),
        number(
          'Effects that are due',
          'short',
          'Calls to vendors that could go now.',
          [500, 5000],
          'sum(max by (kind) (litper_effects_state{state="due"})) or vector(0)',
        ),
        lines('Lag by group', 'short', 'Events not handled yet.', [
          'max by (group) (litper_group_lag_events)',
          '{{group}}',
        ]),
        lines('Effects not finished', 'short', 'By kind and state; waiting is planned for later.', [
          'sum by (kind, state) (max by (kind, state) (litper_effects_state))',
          '{{kind}} {{state}}',
        ]),
      ],
    },
    {
      title: 'Calls to vendors',
      panels: [
        lines('Effects a minute', 'short', 'again means it is tried later.', [
          perMinute('litper_effects_total', ['kind', 'outcome']),
          '{{kind}} {{outcome}}',
        ]),
        lines('Vendors’ failures', 'percentunit', 'Share of calls without an answer, by host.', [
          share('litper_port_call_duration_seconds_count', 'port="http",outcome="failed"', 'port="http"', '5m', [
            'operation',
          ]),
          '{{operation}}',
        ]),
        lines('Time of an effect, p95', 's', 'One attempt.', [
          'histogram_quantile(0.95, sum by (le, kind) (rate(litper_effect_duration_seconds_bucket[5m])))',
          '{{kind}}',
        ]),
        lines(
          'Breakers of model providers',
          'short',
          '2: spared for half a minute after five faults running. docs/runbooks/provider-breaker.md.',
          ['max by (service, provider) (litper_breaker_state)', '{{service}} {{provider}}'],
        ),
        lines('Webhooks a minute', 'short', 'By sender and outcome.', [
          perMinute('litper_webhooks_total', ['source', 'outcome']),
          '{{source}} {{outcome}}',
        ]),
      ],
    },
    {
      title: 'Orders that wait for a person',
      panels: [
        lines('Held in an hour', 'short', 'By reason.', [
          'sum by (reason) (increase(litper_orders_held_total[1h]))',
          '{{reason}}',
        ]),
        lines('Delivery exceptions in an hour', 'short', 'Novedades, by carrier and family.', [
          'sum by (carrier, reason) (increase(litper_delivery_exceptions_total[1h]))',
          '{{carrier}} {{reason}}',
        ]),
        logs(
          'Warnings and errors',
          '{service_namespace="litper"} | severity_text=~"warn|error"',
          'service.namespace:=litper severity_text:in(warn,error)',
        ),
      ],
    },
  ],
}
