import type { Board } from '../board.ts'
import { lines, logs, quantile, share } from '../panels.ts'

/** RED of its doors and handlers, USE of its process. */
export function serviceBoard(service: string): Board {
  const mine = `service="${service}"`
  const at = `{${mine}}`
  return {
    uid: `service-${service}`,
    title: `Service: ${service}`,
    rows: [
      {
        title: 'Rate, errors, duration',
        panels: [
          lines('Requests a second', 'reqps', 'By route.', [
            `sum by (route) (rate(litper_http_request_duration_seconds_count${at}[5m]))`,
            '{{route}}',
          ]),
          lines('Failed requests', 'percentunit', 'Share of 5xx.', [
            share('litper_http_request_duration_seconds_count', `${mine},status=~"5.."`, mine),
            'failed',
          ]),
          lines(
            'Time of answers, p50 and p99',
            's',
            'A point on the line leads to its trace.',
            [quantile(0.5, 'litper_http_request_duration_seconds', [], at), 'p50'],
            [quantile(0.99, 'litper_http_request_duration_seconds', [], at), 'p99'],
          ),
          lines('Events a second', 'short', 'Handled, by event.', [
            `sum by (event) (rate(litper_events_handled_total${at}[5m]))`,
            '{{event}}',
          ]),
          lines('Wait of events, p99', 's', 'From emitted to its handler: outbox, relay and bus.', [
            quantile(0.99, 'litper_event_wait_seconds', ['group'], at),
            '{{group}}',
          ]),
          lines('Dead letters', 'short', 'In an hour.', [
            `sum by (event) (increase(litper_dead_letters_total${at}[1h]))`,
            '{{event}}',
          ]),
        ],
      },
      {
        title: 'Use, saturation, errors of the process',
        panels: [
          lines('Processor', 'percentunit', 'Of one core. Near 1 it cannot keep up: add a replica.', [
            `rate(process_cpu_seconds_total${at}[5m])`,
            '{{instance}}',
          ]),
          lines('Memory', 'bytes', 'Resident.', [`process_resident_memory_bytes${at}`, '{{instance}}']),
          lines('Event loop lag, p99', 's', 'Above 0.1 s something blocks the process.', [
            `nodejs_eventloop_lag_p99_seconds${at}`,
            '{{instance}}',
          ]),
          lines('Calls of ports, p99', 's', 'Database, cache, search, vendors: which of them is slow.', [
            quantile(0.99, 'litper_port_call_duration_seconds', ['port'], at),
            '{{port}}',
          ]),
          lines('Failed calls of ports', 'short', 'A minute.', [
            `sum by (port) (rate(litper_port_call_duration_seconds_count{${mine},outcome="failed"}[5m])) * 60`,
            '{{port}}',
          ]),
          logs(
            'Warnings and errors',
            `{service_name="${service}"} | severity_text=~"warn|error"`,
            `service.name:=${service} severity_text:in(warn,error)`,
          ),
        ],
      },
    ],
  }
}
