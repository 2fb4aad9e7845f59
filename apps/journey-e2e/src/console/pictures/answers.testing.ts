import { type Input, type Name, type Output, ROUTES } from '@litper/client'
import { AGENTS, APPROVALS, RUN_ROWS, RUNS } from './agents.testing.ts'
import { ARTICLE, ARTICLES, COACHING, FOUND, MESSAGES, REQUESTS, RUBRICS } from './content.testing.ts'
import {
  AFFECTED,
  CONTROLS,
  DRY_RUN,
  INCIDENT,
  INCIDENTS,
  PLAYBOOKS,
  RESOLVED,
  RUNNING,
  WITHHELD,
} from './crisis.testing.ts'
import { FLOW_ANSWERS } from './flows.testing.ts'
import { PRIORS, RECIPIENTS, RULES, SHARING, TIMINGS, TURNS } from './learning.testing.ts'
import { ANA, ago, both, id, LUIS, page } from './moment.testing.ts'
import { answerOf, BEHIND, LIGHTS, METRICS, REPORTS, SCHEDULES } from './numbers.testing.ts'
import { BULK, BULK_ITEMS, ORDER, ORDER_COUNTS, ORDERS, TIMELINES } from './orders.testing.ts'
import * as people from './people.testing.ts'

type Answers = { readonly [K in Name]?: (input: Input<K>) => Output<K> }

/** What the pictures' platform answers. Operations that are not here answer what the mock makes of their schema. */
export const ANSWERS: Answers = {
  'orders.list': ({ status }) => page(ORDERS.filter((one) => !status || one.status === status)),
  'orders.find': () => ORDER,
  'orders.count': () => ORDER_COUNTS,
  'orders.timeline': () => TIMELINES['orders.timeline'],
  'waybills.timeline': () => TIMELINES['waybills.timeline'],
  'messages.timeline': () => TIMELINES['messages.timeline'],
  'calls.timeline': () => TIMELINES['calls.timeline'],
  'agent_runs.timeline': () => TIMELINES['agent_runs.timeline'],
  'orders.list_tasks': () =>
    page([
      {
        ...{ id: id(21), kind: 'label_differs', orderId: ORDERS[3]!.id, orderName: ORDERS[3]!.name, params: {} },
        text: both('La dirección cambió después de la etiqueta', 'The address changed after the label'),
        ...{ state: 'open', openedAt: ago(47), resolvedAt: null },
      },
    ]),
  'orders.list_views': () =>
    page([
      { id: id(31), name: 'Por llamar', filter: { status: 'on_hold', reason: 'phone' }, shared: true, own: false },
    ]),
  'orders.find_bulk': () => BULK,
  'orders.list_bulk_items': () => BULK_ITEMS,
  'waybills.count': () => people.WAYBILL_COUNTS,
  'waybills.list_exceptions': ({ family }) => page(people.EXCEPTIONS.filter((one) => !family || one.family === family)),
  'waybills.find_exception': (asked) => people.EXCEPTIONS.find((one) => one.id === asked.id) ?? people.EXCEPTIONS[0]!,
  'waybills.count_exceptions': () => people.EXCEPTION_COUNTS,
  'messages.count': () => people.MESSAGE_COUNTS,
  'conversations.list': ({ view }) =>
    page(people.CHAT_ROWS.filter(({ state, owner }) => view !== 'waiting' || (state === 'human' && !owner))),
  'conversations.find': (asked) => people.chat(Number(asked.id.slice(-1)), asked.id.endsWith('0') ? LUIS : undefined),
  'conversations.read_context': (asked) => people.context(Number(asked.id.slice(-1))),
  'conversations.suggest_reply': (asked) => people.suggested(Number(asked.id.slice(-1))),
  'users.list': () => people.USERS,
  'provider_notices.list': () => page([]),
  'dead_letters.list': () => page([]),
  'parked_keys.list': () => page([]),
  'privacy_requests.list': () => page([]),
  'agents.list': () => AGENTS,
  'agents.start': () => ({ runId: RUNS['asked']!.id }),
  'agent_runs.list': () => RUN_ROWS,
  'agent_runs.find': (asked) => Object.values(RUNS).find((one) => one.id === asked.id) ?? RUNS['waiting']!,
  'agent_runs.replay': () => ({ same: true, decisions: 9, differsAt: null }),
  'approvals.list': () => page([...APPROVALS]),
  'incidents.list': ({ state }) => page(INCIDENTS.data.filter((one) => !state || one.state === state)),
  'incidents.find': (asked) => (asked.id === RESOLVED.id ? RESOLVED : INCIDENT),
  'incidents.affected': () => AFFECTED,
  'incidents.post_mortem': () => ({
    markdown:
      '# Muchas novedades: region:52\n\n## Qué pasó\n- dom, 29 de nov, 2:05 p. m.: se abrió\n\n## Qué aprendimos\n- ___\n',
  }),
  'playbooks.list': () => PLAYBOOKS,
  'playbooks.find': (asked) => (asked.id === RUNNING.id ? RUNNING : DRY_RUN),
  'controls.list': () => CONTROLS,
  'controls.withheld': () => WITHHELD,
  'metrics.list': () => METRICS,
  'metrics.query': answerOf,
  'metrics.drill_down': () => BEHIND,
  'risks.lights': () => LIGHTS,
  'reports.list': () => REPORTS,
  'reports.list_schedules': () => SCHEDULES,
  'report_recipients.list': () => RECIPIENTS,
  'turns.list': ({ state, kind }) =>
    page(TURNS.data.filter((one) => (!state || one.state === state) && (!kind || one.kind === kind))),
  'timings.list': () => TIMINGS,
  'priors.list': () => PRIORS,
  'learning.find_sharing': () => SHARING,
  'chat_rules.read': () => RULES,
  'coaching.list': () => COACHING,
  'rubrics.list': () => RUBRICS,
  'waybills.list_requests': ({ orderId }) => page(REQUESTS.filter((one) => !orderId || one.orderId === orderId)),
  ...FLOW_ANSWERS,
  'knowledge.list': () => ARTICLES,
  'knowledge.read': () => ARTICLE,
  'knowledge.search': () => FOUND,
  'messages.list_templates': () => MESSAGES,
  'carrier_accounts.list_carriers': () =>
    page(
      ['Coordinadora', 'Interrapidísimo', 'Servientrega', 'TCC', 'Envía'].map((name) => ({
        ...{ id: name.toLowerCase().replace('í', 'i'), name, schema: {} },
      })),
    ),
  'carrier_accounts.list': () => page([]),
  'messaging_providers.list': () => page([{ provider: 'whatsapp', priority: 1, settings: ['phoneNumberId'] }]),
  'messaging_providers.list_kinds': () =>
    page([
      { id: 'whatsapp', name: 'WhatsApp', schema: {} },
      { id: 'twilio', name: 'Twilio', schema: {} },
    ]),
  'integrations.list': () => ({
    shopify: [
      { shopDomain: 'tienda-demo.myshopify.com', status: 'active', connectedAt: ago(90_000), reconciledUntil: ago(5) },
    ],
    whatsapp: [{ phoneNumberId: '105550101', wabaId: '20111', connectedAt: ago(90_000) }],
    chateaPro: [],
  }),
}

/** Who looks at the screens. */
export const ACCESS: Pick<Output<'me.access'>, 'id' | 'person' | 'tenant'> = {
  id: ANA,
  person: { email: 'ana@tienda.example', name: 'Ana Ríos' },
  tenant: { id: id(1), name: 'Tienda demo' },
}

/** The operation of a request, with what its path names; words of a path win over its parameters. */
export function operationOf(method: string, path: string): { name: Name; named: Record<string, string> } | undefined {
  const parts = path.split('/')
  const found = (Object.entries(ROUTES) as [Name, readonly [string, string]][])
    .filter(([, [verb, template]]) => verb === method && template.split('/').length === parts.length)
    .map(([name, [, template]]) => ({ name, template: template.split('/') }))
    .filter(({ template }) => template.every((part, at) => part.startsWith(':') || part === parts[at]))
    .toSorted((a, b) => wordsOf(b.template) - wordsOf(a.template))[0]
  if (!found) return undefined
  const named = found.template.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), parts[at]!]] : []))
  return { name: found.name, named: Object.fromEntries(named) }
}
const wordsOf = (template: readonly string[]) => template.filter((part) => !part.startsWith(':')).length
