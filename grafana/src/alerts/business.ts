import type { Alert } from '../alert.ts'
import { mostly, share } from '../panels.ts'
import { recorded, SLOS } from '../slos.ts'

const EFFECTS = 'litper_effects_total'
/** Most attempts of a kind fail. */
function attemptsFail(kind: string, least: number): Pick<Alert, 'expr' | 'test'> {
  const attempts = (outcome: string) => `${EFFECTS}{kind="${kind}",outcome="${outcome}"}`
  return {
    expr: mostly(EFFECTS, 'outcome=~"again|failed"', `kind="${kind}"`, least),
    test: {
      fires: { [attempts('again')]: '0+5x120', [attempts('done')]: '0+1x120' },
      quiet: { [attempts('again')]: '0+1x120', [attempts('done')]: '0+9x120' },
      resolves: { [attempts('again')]: '0+5x10 50x120', [attempts('done')]: '0+1x120' },
      at: 10,
    },
  }
}
const moves = (state: string) => `litper_waybill_moves_total{carrier="c",state="${state}"}`
const exceptions = 'litper_delivery_exceptions_total{carrier="c",reason="address"}'
const walks = (outcome: string) => `litper_canary_walks_total{outcome="${outcome}"}`
const messages = (state: string) => `litper_messages_total{provider="p",state="${state}"}`
const webhooks = (outcome: string) => `litper_webhooks_total{source="shopify",outcome="${outcome}"}`

const business: readonly Alert[] = [
  {
    name: 'CarrierFailing',
    severity: 'P2',
    ...attemptsFail('tracking.create-waybill', 3),
    for: '1m',
    says: 'More than half of the attempts to make a waybill fail: a carrier is away or refuses.',
    runbook: 'carrier-failing',
    board: 'carriers',
  },
  {
    name: 'SendingFails',
    severity: 'P2',
    ...attemptsFail('notifications.send-message', 10),
    for: '2m',
    says: 'More than half of the attempts to send a message fail: WhatsApp is away, or refuses us.',
    runbook: 'messages-fail',
    board: 'whatsapp',
  },
  {
    name: 'CanaryLost',
    severity: 'P2',
    expr: '(sum(increase(litper_canary_walks_total{outcome="arrived"}[5m])) or vector(0)) < 1 and sum(increase(litper_canary_walks_total[5m])) > 2',
    for: '1m',
    says: 'For five minutes no order of our own came through: merchants’ orders are likely to stop at the same place.',
    runbook: 'canary-lost',
    board: 'principal',
    test: {
      fires: { [walks('lost_waybill')]: '0+1x60', [walks('arrived')]: '50x60' },
      quiet: { [walks('lost_waybill')]: '0+1x60', [walks('arrived')]: '0+1x60' },
      resolves: { [walks('lost_waybill')]: '0+1x12 12x60', [walks('arrived')]: '50x12 50+1x60' },
      at: 8,
    },
  },
  {
    name: 'OrdersDropped',
    severity: 'P2',
    expr: 'sum(increase(litper_orders_received_total[1h])) < 0.5 * sum(increase(litper_orders_received_total[1h] offset 1w)) and sum(increase(litper_orders_received_total[1h] offset 1w)) > 20',
    for: '15m',
    says: 'Fewer than half of the orders of the same hour a week ago: a shop or its webhooks may be away.',
    runbook: 'orders-dropped',
    board: 'principal',
    test: {
      fires: { 'litper_orders_received_total{source="webhook"}': '0+30x672 20160+0x20' },
      quiet: { 'litper_orders_received_total{source="webhook"}': '0+30x700' },
      resolves: { 'litper_orders_received_total{source="webhook"}': '0+30x672 20160+0x10 20160+30x40' },
      at: 10200,
      over: 10500,
      step: 15,
    },
  },
  {
    name: 'CarrierExceptions',
    severity: 'P3',
    expr: 'sum by (carrier) (increase(litper_delivery_exceptions_total[6h])) / (sum by (carrier) (increase(litper_waybill_moves_total[6h])) > 20) > 0.15',
    for: '30m',
    says: 'More than 15 % of the moves at {{ $labels.carrier }} are exceptions (novedades).',
    runbook: 'carrier-quality',
    board: 'carriers',
    test: {
      fires: { [exceptions]: '0+1x500', [moves('in_transit')]: '0+3x500' },
      quiet: { [exceptions]: '0+1x500', [moves('in_transit')]: '0+30x500' },
      resolves: { [exceptions]: '0+1x70 70x600', [moves('in_transit')]: '0+3x600' },
      at: 60,
      over: 400,
      labels: { carrier: 'c' },
    },
  },
  {
    name: 'DeliveryRateLow',
    severity: 'P3',
    expr: `${share('litper_waybill_moves_total', 'state="delivered"', 'state=~"delivered|returned"', '7d', ['carrier'])} < 0.9 and sum by (carrier) (increase(litper_waybill_moves_total{state=~"delivered|returned"}[7d])) > 50`,
    for: '1h',
    says: '{{ $labels.carrier }} delivered fewer than 90 % of the parcels that ended this week.',
    runbook: 'carrier-quality',
    board: 'carriers',
    test: {
      fires: { [moves('delivered')]: '0+8x300', [moves('returned')]: '0+2x300' },
      quiet: { [moves('delivered')]: '0+19x300', [moves('returned')]: '0+1x300' },
      resolves: { [moves('delivered')]: '0+8x130 1040+40x400', [moves('returned')]: '0+2x130 260x400' },
      at: 120,
      over: 500,
      labels: { carrier: 'c' },
    },
  },
  {
    name: 'MessagesFail',
    severity: 'P3',
    expr: `${share('litper_messages_total', 'state="failed"', 'state=~"delivered|failed"', '1h')} > 0.1 and sum(increase(litper_messages_total{state=~"delivered|failed"}[1h])) > 20`,
    for: '10m',
    says: 'More than 10 % of the messages do not arrive.',
    runbook: 'messages-fail',
    board: 'whatsapp',
    test: {
      fires: { [messages('failed')]: '0+1x200', [messages('delivered')]: '0+4x200' },
      quiet: { [messages('failed')]: '0+1x200', [messages('delivered')]: '0+50x200' },
      resolves: { [messages('failed')]: '0+1x30 30x300', [messages('delivered')]: '0+4x300' },
      at: 30,
    },
  },
  {
    name: 'MessageCostHigh',
    severity: 'P3',
    expr: 'sum(increase(litper_messages_billable_total[1d])) / (sum(increase(litper_orders_total{outcome="confirmed"}[1d])) > 50) > 6',
    for: '1h',
    says: 'More than six charged messages for each confirmed order: something repeats itself.',
    runbook: 'messages-fail',
    board: 'whatsapp',
    test: {
      fires: {
        'litper_messages_billable_total{category="utility"}': '0+10x300',
        'litper_orders_total{outcome="confirmed"}': '0+1x300',
      },
      quiet: {
        'litper_messages_billable_total{category="utility"}': '0+3x300',
        'litper_orders_total{outcome="confirmed"}': '0+1x300',
      },
      resolves: {
        'litper_messages_billable_total{category="utility"}': '0+10x210 2100x1500',
        'litper_orders_total{outcome="confirmed"}': '0+1x1700',
      },
      at: 200,
      over: 1000,
    },
  },
  {
    name: 'WebhooksRefused',
    severity: 'P4',
    expr: `${share('litper_webhooks_total', 'outcome="webhook.signature_invalid"', '', '1h', ['source'])} > 0.2 and sum by (source) (increase(litper_webhooks_total[1h])) > 20`,
    for: '30m',
    says: 'More than 20 % of the webhooks of {{ $labels.source }} have a wrong signature: a secret was changed, or somebody tries.',
    runbook: 'webhooks-refused',
    board: 'operations',
    test: {
      fires: { [webhooks('webhook.signature_invalid')]: '0+3x200', [webhooks('accepted')]: '0+3x200' },
      quiet: { [webhooks('webhook.signature_invalid')]: '0+1x200', [webhooks('accepted')]: '0+30x200' },
      resolves: { [webhooks('webhook.signature_invalid')]: '0+3x50 150x300', [webhooks('accepted')]: '0+3x300' },
      at: 50,
      labels: { source: 'shopify' },
    },
  },
]

/** Two windows each: it burns now, and has for long enough to matter. https://sre.google/workbook/alerting-on-slos/ */
const BURNS = [
  { suffix: 'Fast', severity: 'P2', factor: 14.4, short: '5m', long: '1h', for: '2m' },
  { suffix: 'Slow', severity: 'P3', factor: 6, short: '30m', long: '6h', for: '15m' },
] as const

const burning: readonly Alert[] = SLOS.flatMap(({ name, promise, objective, series }) =>
  BURNS.map(({ suffix, severity, factor, short, long, for: wait }): Alert => {
    const limit = (factor * (1 - objective)).toFixed(4)
    return {
      name: `Promise${name[0]!.toUpperCase()}${name.slice(1)}${suffix}`,
      severity,
      expr: `${recorded(short)}{slo="${name}"} > ${limit} and ${recorded(long)}{slo="${name}"} > ${limit}`,
      for: wait,
      says: `The promise that ${promise} is broken so often that its budget of a month is gone ${suffix === 'Fast' ? 'in two days' : 'in five days'}.`,
      runbook: 'promise-broken',
      board: 'slo',
      test: {
        fires: series('0+50x300', '0+100x300'),
        quiet: series('0+100x300', '0+100x300'),
        resolves: series('0+50x40 2000+100x300', '0+100x340'),
        at: 35,
        labels: { slo: name },
      },
    }
  }),
)

export const businessAlerts: readonly Alert[] = [...business, ...burning]
