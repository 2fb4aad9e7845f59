import type { Name } from '@litper/client'
import type { Page } from 'playwright-core'
import { RUNS } from './agents.testing.ts'
import { DRY_RUN, INCIDENT, RESOLVED, RUNNING } from './crisis.testing.ts'
import { id, NOW } from './moment.testing.ts'
import type { Change } from './studio.testing.ts'

export interface Shot {
  readonly name: string
  readonly path: string
  /** It is there when this is. */
  readonly ready: string
  readonly changes?: readonly Change[]
  readonly act?: (page: Page) => Promise<unknown>
}
export interface Screens {
  readonly screen: string
  /** The first is shown on desk and phone; the others are its states. */
  readonly shots: readonly Shot[]
}
const refused = (operation: Name, status: number, code: string): Change => ({ operation, status, code })
const none = (operation: Name): Change => ({ operation, answer: { data: [], nextCursor: null } })
const text = (words: string) => (page: Page) => page.getByText(words).first().waitFor()
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** The states that every list has. */
const statesOf = (name: string, path: string, operation: Name): Shot[] => [
  { name: `${name}-loading`, path, ready: '.skeleton', changes: [{ operation, never: true }] },
  { name: `${name}-empty`, path, ready: '.empty', changes: [none(operation)] },
  { name: `${name}-error`, path, ready: '.note.bad', changes: [refused(operation, 404, 'gone')] },
  { name: `${name}-forbidden`, path, ready: '.note', changes: [refused(operation, 403, 'auth.role_missing')] },
  { name: `${name}-limited`, path, ready: '.note.warn', changes: [refused(operation, 429, 'rate.limited')] },
]

export const SCREENS: readonly Screens[] = [
  {
    screen: 'Inicio',
    shots: [
      { name: 'home', path: '/', ready: '.needs li' },
      {
        name: 'home-answer',
        path: '/',
        ready: '.ask input',
        act: async (page) => {
          await page.locator('.ask input').fill('¿Cuáles están retrasados?')
          await page.keyboard.press('Enter')
          await page.locator('.ask .answer').waitFor()
        },
      },
      { name: 'home-error', path: '/', ready: '.note.bad', changes: [refused('orders.count', 404, 'gone')] },
      { name: 'home-offline', path: '/', ready: '.tiles', act: silence },
    ],
  },
  {
    screen: 'Novedades',
    shots: [
      { name: 'exceptions', path: `/novedades/${id(401)}`, ready: '#exception' },
      { name: 'exceptions-empty', path: '/novedades', ready: '.empty', changes: [none('waybills.list_exceptions')] },
    ],
  },
  {
    screen: 'Bandeja',
    shots: [
      { name: 'inbox', path: `/bandeja/${id(501)}`, ready: '.messages li' },
      { name: 'inbox-taken-by-another', path: `/bandeja/${id(500)}`, ready: '.messages li' },
      { name: 'inbox-empty', path: '/bandeja', ready: '.empty', changes: [none('conversations.list')] },
    ],
  },
  {
    screen: 'Pedidos',
    shots: [
      { name: 'orders', path: '/pedidos', ready: 'tbody tr' },
      ...statesOf('orders', '/pedidos', 'orders.list'),
      { name: 'bulk', path: `/pedidos/lotes/${id(700)}`, ready: '.card li' },
    ],
  },
  {
    screen: 'un pedido',
    shots: [
      { name: 'order', path: `/pedidos/${id(2)}`, ready: '.timeline li' },
      {
        name: 'order-service-away',
        path: `/pedidos/${id(2)}`,
        ready: '.note.warn',
        changes: [refused('messages.timeline', 404, 'gone')],
      },
      {
        name: 'order-missing',
        path: `/pedidos/${id(2)}`,
        ready: '.empty',
        changes: [refused('orders.find', 404, 'order.not_found')],
      },
      { name: 'palette', path: '/pedidos', ready: 'tbody tr', act: (page) => page.keyboard.press('Control+k') },
      { name: 'keys', path: '/pedidos', ready: 'tbody tr', act: (page) => page.keyboard.press('h') },
    ],
  },
  {
    screen: 'Agentes',
    shots: [
      { name: 'agents', path: '/agentes', ready: 'tbody tr' },
      { name: 'agents-list', path: '/agentes/lista', ready: 'main section.card' },
      {
        name: 'approval',
        path: `/agentes/${RUNS['waiting']!.id}`,
        ready: '.step .row',
        act: press(/^Aprobar/),
      },
      {
        name: 'approval-stale',
        path: '/agentes',
        ready: '.approvals li',
        changes: [refused('approvals.approve', 409, 'approval.over')],
        act: async (page) => {
          await press(/^Aprobar/)(page)
          await press(/^Confirmar/)(page)
          await text('Ya no espera')(page)
        },
      },
      { name: 'run', path: `/agentes/${RUNS['done']!.id}`, ready: '.step', act: press(/^Repetir/) },
      { name: 'run-expired', path: `/agentes/${RUNS['stale']!.id}`, ready: '.step' },
      {
        name: 'agents-empty',
        path: '/agentes',
        ready: '.empty',
        changes: [none('agent_runs.list'), none('approvals.list')],
      },
    ],
  },
  {
    screen: 'Crisis',
    shots: [
      { name: 'crisis', path: '/crisis', ready: 'tbody tr' },
      { name: 'incident', path: `/crisis/${INCIDENT.id}?plan=${DRY_RUN.id}`, ready: '.run li' },
      { name: 'incident-running', path: `/crisis/${INCIDENT.id}?plan=${RUNNING.id}`, ready: '.run li' },
      { name: 'incident-resolved', path: `/crisis/${RESOLVED.id}`, ready: '.timeline li', act: press(/^Redactar/) },
      { name: 'controls', path: '/crisis/controles', ready: 'main section.card' },
      { name: 'controls-pause', path: '/crisis/controles', ready: 'main section.card', act: press(/^Pausar/) },
      { name: 'crisis-empty', path: '/crisis', ready: '.empty', changes: [none('incidents.list')] },
    ],
  },
  {
    screen: 'Reportes',
    shots: [
      { name: 'reports', path: '/reportes?indicador=delivery_rate&por=carrier&grano=day', ready: '.chart' },
      { name: 'reports-bars', path: '/reportes?indicador=sales&por=carrier', ready: '.bar-cell' },
      {
        name: 'reports-behind',
        path: '/reportes?indicador=orders',
        ready: '.chart',
        act: async (page) => {
          await page.getByText('Ver los pedidos detrás').click()
          await page.locator('details tbody tr a').first().scrollIntoViewIfNeeded()
        },
      },
      { name: 'reports-files', path: '/reportes/archivos', ready: 'main li' },
    ],
  },
  { screen: 'Transportadoras', shots: [{ name: 'carriers', path: '/transportadoras', ready: '.table tbody tr' }] },
  {
    screen: 'Ajustes',
    shots: [
      { name: 'settings', path: '/ajustes', ready: '.list' },
      { name: 'settings-people', path: '/ajustes/personas', ready: '.list, .table' },
      { name: 'settings-audit', path: '/ajustes/auditoria', ready: '.table' },
    ],
  },
]

/** The server says nothing for a minute; the page notices within its next look. */
async function silence(page: Page): Promise<void> {
  await page.route('**/api/v1/stream', (route) => route.abort())
  await page.reload()
  await page.locator('.tiles').waitFor()
  await page.clock.setFixedTime(NOW + 60_000)
  await page.locator('.offline').waitFor({ timeout: 40_000 })
}
