import type { Board } from '../board.ts'
import { lines, number, perMinute, quantile, share } from '../panels.ts'

export const principal: Board = {
  uid: 'principal',
  title: 'Principal',
  rows: [
    {
      title: 'Is it up',
      panels: [
        number(
          'Processes that do not answer',
          'short',
          'Red: open the service board of that process.',
          [1, 1],
          'sum(1 - up{job="litper"})',
        ),
        number(
          'Doors that do not answer',
          'short',
          'Asked from outside: gateway, console, tracking page, status page. docs/runbooks/door-down.md.',
          [1, 1],
          'sum(1 - probe_success{job="doors"})',
        ),
        number(
          'Requests that fail',
          'percentunit',
          'Answers with 5xx in five minutes. Above 10 % P1.',
          [0.01, 0.1],
          share('litper_http_request_duration_seconds_count', 'status=~"5.."'),
        ),
        number(
          'Oldest event in the outbox',
          's',
          'Grows when the relay or the bus is away. Nothing is lost; everything is late.',
          [30, 300],
          'max(litper_outbox_oldest_seconds)',
        ),
        number(
          'Orders of our own that were lost',
          'short',
          'In an hour, of sixty. Where CANARY=1: docs/runbooks/canary-lost.md.',
          [1, 5],
          'sum(increase(litper_canary_walks_total{outcome!="arrived"}[1h]))',
        ),
        lines(
          'Our own order, p95',
          's',
          'From its intake until each step was seen. A step without a line: no account for it.',
          [quantile(0.95, 'litper_canary_step_seconds', ['step']), '{{step}}'],
        ),
        number(
          'Dead letters in an hour',
          'short',
          'Each waits for a person: docs/runbooks/dead-letters.md.',
          [1, 20],
          'sum(increase(litper_dead_letters_total[1h]))',
        ),
      ],
    },
    {
      title: 'Business',
      panels: [
        lines(
          'Orders a minute',
          'short',
          'Received from shops, and what was decided.',
          [perMinute('litper_orders_received_total', ['source']), 'received by {{source}}'],
          [perMinute('litper_orders_total', ['outcome']), '{{outcome}}'],
        ),
        lines('Waybills a minute', 'short', 'By carrier and outcome.', [
          perMinute('litper_waybills_total', ['carrier', 'outcome']),
          '{{carrier}} {{outcome}}',
        ]),
        lines('Value of confirmed orders, an hour', 'currency:COP', 'In the currency of the order.', [
          'sum by (currency) (increase(litper_orders_value_total[1h]))',
          '{{currency}}',
        ]),
        lines('Messages a minute', 'short', 'To customers, by what became of them.', [
          perMinute('litper_messages_total', ['state']),
          '{{state}}',
        ]),
      ],
    },
    {
      title: 'Agents',
      panels: [
        lines('Runs of agents in an hour', 'short', 'By how they ended; more on the board AI.', [
          'sum by (outcome) (increase(litper_agent_runs_total[1h]))',
          '{{outcome}}',
        ]),
        lines('Questions to models a minute', 'short', 'Answered, or the code of the fault.', [
          perMinute('litper_model_call_seconds_count', ['outcome']),
          '{{outcome}}',
        ]),
      ],
    },
    {
      title: 'Doors',
      panels: [
        lines('Requests a second', 'reqps', 'By service.', [
          'sum by (service) (rate(litper_http_request_duration_seconds_count[5m]))',
          '{{service}}',
        ]),
        lines('Time of answers, p99', 's', 'By service. The goal of a webhook is 0.2 s.', [
          quantile(0.99, 'litper_http_request_duration_seconds', ['service']),
          '{{service}}',
        ]),
        lines('Releases', 'short', 'Which release runs where; two at once only during a roll-out.', [
          'sum by (service, release) (litper_build_info)',
          '{{service}} {{release}}',
        ]),
        lines('Ready', 'short', '1 when the last health check found every dependency.', [
          'min by (service) (litper_ready)',
          '{{service}}',
        ]),
      ],
    },
  ],
}
