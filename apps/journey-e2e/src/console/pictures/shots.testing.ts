import type { Page } from 'playwright-core'
import { RUNS } from './agents.testing.ts'
import { LATER_SCREENS } from './later-shots.testing.ts'
import { id, NOW } from './moment.testing.ts'
import { NO_MONEY } from './numbers.testing.ts'
import { none, press, refused, type Screens, statesOf, text } from './shot.testing.ts'

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
    screen: 'Recaudo',
    shots: [
      { name: 'collections', path: '/recaudo', ready: '.table tbody td .link' },
      { name: 'collections-one', path: '/recaudo?ver=camino&transportadora=coordinadora&edad=8-15', ready: '.table a' },
      {
        name: 'collections-empty',
        path: '/recaudo',
        ready: '.empty',
        changes: [{ operation: 'metrics.query', answer: NO_MONEY }],
      },
      {
        name: 'collections-error',
        path: '/recaudo',
        ready: '.note.bad',
        changes: [refused('metrics.query', 404, 'gone')],
      },
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
      { name: 'coaching', path: '/agentes/mejorar', ready: '.approvals li' },
      { name: 'coaching-empty', path: '/agentes/mejorar', ready: '.empty', changes: [none('coaching.list')] },
      { name: 'learning', path: '/agentes/aprendizaje', ready: '.approvals li' },
      {
        name: 'learning-roll-back',
        path: '/agentes/aprendizaje?estado=promoted',
        ready: '.approvals li',
        act: async (page) => {
          await page.getByText('Quién decidió qué').first().click()
          await press(/^Volver a lo de antes/)(page)
        },
      },
      { name: 'learning-empty', path: '/agentes/aprendizaje', ready: '.empty', changes: [none('turns.list')] },
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
  ...LATER_SCREENS,
]

/** The server says nothing for a minute; the page notices within its next look. */
async function silence(page: Page): Promise<void> {
  await page.route('**/api/v1/stream', (route) => route.abort())
  await page.reload()
  await page.locator('.tiles').waitFor()
  await page.clock.setFixedTime(NOW + 60_000)
  await page.locator('.offline').waitFor({ timeout: 40_000 })
}
