import type { Board } from '../board.ts'
import { lines, number, perMinute, quantile, share } from '../panels.ts'
import { recorded, SLOS, WINDOWS } from '../slos.ts'

export const whatsapp: Board = {
  uid: 'whatsapp',
  title: 'WhatsApp: cost and health',
  rows: [
    {
      title: 'Health',
      panels: [
        number(
          'Messages that fail',
          'percentunit',
          'Of those that were settled in an hour.',
          [0.03, 0.1],
          share('litper_messages_total', 'state="failed"', 'state=~"delivered|failed"', '1h'),
        ),
        lines('Messages a minute', 'short', 'By provider and what became of them.', [
          perMinute('litper_messages_total', ['provider', 'state']),
          '{{provider}} {{state}}',
        ]),
        lines('Sending', 'short', 'Attempts a minute; again means a limit or an outage.', [
          perMinute('litper_effects_total', ['outcome'], '{kind="notifications.send-message"}'),
          '{{outcome}}',
        ]),
        lines('Status webhooks a minute', 'short', 'None while messages leave: Meta does not reach us.', [
          perMinute('litper_webhooks_total', ['source', 'outcome'], '{source=~"whatsapp.*|chatea.*"}'),
          '{{source}} {{outcome}}',
        ]),
      ],
    },
    {
      title: 'Cost',
      panels: [
        lines(
          'Charged in a day',
          'short',
          'By price category, as the provider says it. What a message costs is in the provider’s price list.',
          ['sum by (provider, category) (increase(litper_messages_billable_total[1d]))', '{{provider}} {{category}}'],
        ),
        lines('Charged for each confirmed order', 'short', 'In a day.', [
          'sum(increase(litper_messages_billable_total[1d])) / (sum(increase(litper_orders_total{outcome="confirmed"}[1d])) > 0)',
          'messages',
        ]),
        lines(
          'Time to answer a customer, p50 and p95',
          's',
          'From their message until ours left.',
          [quantile(0.5, 'litper_answer_seconds'), 'p50'],
          [quantile(0.95, 'litper_answer_seconds'), 'p95'],
        ),
      ],
    },
  ],
}

export const carriers: Board = {
  uid: 'carriers',
  title: 'Carriers',
  rows: [
    {
      title: 'Are they there',
      panels: [
        lines('Waybills a minute', 'short', 'By carrier and outcome.', [
          perMinute('litper_waybills_total', ['carrier', 'outcome']),
          '{{carrier}} {{outcome}}',
        ]),
        lines('Making a waybill', 'short', 'Attempts a minute; again: the carrier failed.', [
          perMinute('litper_effects_total', ['outcome'], '{kind="tracking.create-waybill"}'),
          '{{outcome}}',
        ]),
        lines('Order to waybill, p95', 's', 'The promise is 60 s.', [
          quantile(0.95, 'litper_order_to_waybill_seconds', ['carrier']),
          '{{carrier}}',
        ]),
        lines('Pushes a minute', 'short', 'What carriers tell us by themselves.', [
          perMinute('litper_webhooks_total', ['source', 'outcome']),
          '{{source}} {{outcome}}',
        ]),
      ],
    },
    {
      title: 'How well they deliver',
      panels: [
        lines('Delivered, of parcels that ended', 'percentunit', 'In a week, by carrier. Below 90 % P3.', [
          share('litper_waybill_moves_total', 'state="delivered"', 'state=~"delivered|returned"', '7d', ['carrier']),
          '{{carrier}}',
        ]),
        lines('Exceptions for each move', 'percentunit', 'Novedades in six hours. Above 15 % P3.', [
          'sum by (carrier) (increase(litper_delivery_exceptions_total[6h])) / (sum by (carrier) (increase(litper_waybill_moves_total[6h])) > 0)',
          '{{carrier}}',
        ]),
        lines('Moves in an hour', 'short', 'By state reached.', [
          'sum by (carrier, state) (increase(litper_waybill_moves_total[1h]))',
          '{{carrier}} {{state}}',
        ]),
        lines(
          'Hours to delivery, p50 and p90',
          'h',
          'From the waybill.',
          [quantile(0.5, 'litper_delivery_hours', ['carrier']), '{{carrier}} p50'],
          [quantile(0.9, 'litper_delivery_hours', ['carrier']), '{{carrier}} p90'],
        ),
      ],
    },
  ],
}

export const funnel: Board = {
  uid: 'funnel',
  title: 'Journey funnel',
  rows: [
    {
      title: 'In a day',
      panels: [
        number('Received', 'short', 'From shops.', [1e9, 1e9], 'sum(increase(litper_orders_received_total[1d]))'),
        number(
          'Confirmed',
          'short',
          'To be sent.',
          [1e9, 1e9],
          'sum(increase(litper_orders_total{outcome="confirmed"}[1d]))',
        ),
        number(
          'With a waybill',
          'short',
          'At a carrier.',
          [1e9, 1e9],
          'sum(increase(litper_waybills_total{outcome="created"}[1d]))',
        ),
        number(
          'Told',
          'short',
          'Messages that left.',
          [1e9, 1e9],
          'sum(increase(litper_messages_total{state="sent"}[1d]))',
        ),
        number(
          'Delivered',
          'short',
          'Parcels.',
          [1e9, 1e9],
          'sum(increase(litper_waybill_moves_total{state="delivered"}[1d])) or vector(0)',
        ),
        lines(
          'The same, an hour',
          'short',
          'Where lines part, orders wait.',
          ['sum(increase(litper_orders_received_total[1h]))', 'received'],
          ['sum(increase(litper_orders_total{outcome="confirmed"}[1h]))', 'confirmed'],
          ['sum(increase(litper_waybills_total{outcome="created"}[1h]))', 'waybill'],
          ['sum(increase(litper_messages_total{state="sent"}[1h]))', 'told'],
        ),
      ],
    },
  ],
}

export const slo: Board = {
  uid: 'slo',
  title: 'Promises (SLO burn)',
  rows: [
    {
      title: 'How fast the budget of 0.1 % burns: 1 is as planned, 14 uses up a month in two days',
      panels: SLOS.map(({ name, promise, objective }) =>
        lines(
          `${name}: ${promise}`,
          'short',
          `Objective ${objective * 100} %.`,
          ...WINDOWS.map((window): [string, string] => [
            `${recorded(window)}{slo="${name}"} / ${(1 - objective).toFixed(3)}`,
            window,
          ]),
        ),
      ),
    },
  ],
}
