import type { Page } from 'playwright-core'
import { LIST_OF_ORDERS } from './browser.testing.ts'

/** What the pages are about: filled in when the platform has it. */
export const IDS = {
  order: '',
  chat: '',
  exception: '',
  bulk: '',
  run: '',
  incident: '',
  plan: '',
  article: '',
  flow: '',
  flowRun: '',
}

export interface Shot {
  readonly name: string
  readonly path: () => string
  readonly ready: string
  readonly prepare?: (page: Page) => Promise<unknown>
}
const fails = (pattern: string | RegExp, status: number, code: string) => async (page: Page) =>
  page.route(pattern, (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        status,
        code,
        correlationId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11',
        retryAfterMs: 60_000,
      }),
    }),
  )
const empty = (pattern: string | RegExp) => async (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ json: { data: [], nextCursor: null } }))
const never = (pattern: string | RegExp) => async (page: Page) => page.route(pattern, () => undefined)

/** Each screen there, and its other states: loading, empty, an error, no permission, too many requests. */
export const SHOTS: readonly Shot[] = [
  { name: 'home', path: () => '/', ready: '.tiles' },
  { name: 'home-error', path: () => '/', ready: '.note.bad', prepare: fails('**/orders/counts', 404, 'gone') },
  { name: 'orders', path: () => '/pedidos', ready: 'tbody tr' },
  { name: 'orders-loading', path: () => '/pedidos', ready: '.skeleton', prepare: never(LIST_OF_ORDERS) },
  { name: 'orders-empty', path: () => '/pedidos', ready: '.empty', prepare: empty(LIST_OF_ORDERS) },
  { name: 'orders-empty-filtered', path: () => '/pedidos?estado=returned', ready: '.empty' },
  {
    name: 'orders-forbidden',
    path: () => '/pedidos',
    ready: '.note',
    prepare: fails(LIST_OF_ORDERS, 403, 'auth.role_missing'),
  },
  {
    name: 'orders-error',
    path: () => '/pedidos',
    ready: '.note.bad',
    prepare: fails(LIST_OF_ORDERS, 404, 'gone'),
  },
  {
    name: 'orders-limited',
    path: () => '/pedidos',
    ready: '.note.warn',
    prepare: fails(LIST_OF_ORDERS, 429, 'rate.limited'),
  },
  { name: 'bulk', path: () => `/pedidos/lotes/${IDS.bulk}`, ready: '.card li' },
  { name: 'order', path: () => `/pedidos/${IDS.order}`, ready: '.timeline li' },
  { name: 'order-missing', path: () => '/pedidos/0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', ready: '.empty' },
  { name: 'exceptions', path: () => `/novedades/${IDS.exception}`, ready: '#exception' },
  { name: 'exceptions-empty', path: () => '/novedades?plazo=overdue&motivo=theft', ready: '.empty' },
  {
    name: 'exceptions-error',
    path: () => '/novedades',
    ready: '.note.bad',
    prepare: fails(/\/waybills\/exceptions(\?|$)/, 404, 'gone'),
  },
  { name: 'inbox', path: () => `/bandeja/${IDS.chat}`, ready: '.messages li' },
  { name: 'inbox-empty', path: () => '/bandeja?vista=closed', ready: '.empty' },
  { name: 'agents', path: () => '/agentes', ready: '.approvals li' },
  {
    name: 'agents-error',
    path: () => '/agentes',
    ready: '.note.bad',
    prepare: fails(/\/agents\/runs(\?|$)/, 404, 'gone'),
  },
  { name: 'agents-empty', path: () => '/agentes?estado=new', ready: '.empty' },
  { name: 'run', path: () => `/agentes/${IDS.run}`, ready: '.step' },
  { name: 'run-missing', path: () => '/agentes/0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', ready: '.empty' },
  { name: 'agents-list', path: () => '/agentes/lista', ready: 'main section.card' },
  { name: 'coaching', path: () => '/agentes/mejorar', ready: '.empty' },
  {
    name: 'coaching-error',
    path: () => '/agentes/mejorar',
    ready: '.note.bad',
    prepare: fails(/\/coaching(\?|$)/, 404, 'gone'),
  },
  { name: 'coaching-empty', path: () => '/agentes/mejorar?estado=dismissed', ready: '.empty' },
  { name: 'learning', path: () => '/agentes/aprendizaje', ready: '.empty' },
  {
    name: 'learning-error',
    path: () => '/agentes/aprendizaje',
    ready: '.note.bad',
    prepare: fails(/\/turns(\?|$)/, 404, 'gone'),
  },
  { name: 'learning-empty', path: () => '/agentes/aprendizaje?estado=stopped', ready: '.empty' },
  { name: 'collections', path: () => '/recaudo?ver=camino', ready: '.table tbody td .link' },
  { name: 'collections-loading', path: () => '/recaudo', ready: '.skeleton', prepare: never('**/metrics/query') },
  { name: 'collections-empty', path: () => '/recaudo?ver=perdido', ready: '.empty' },
  {
    name: 'collections-error',
    path: () => '/recaudo',
    ready: '.note.bad',
    prepare: fails('**/metrics/query', 404, 'gone'),
  },
  { name: 'content', path: () => '/contenido', ready: 'tbody tr' },
  { name: 'content-empty', path: () => '/contenido?estado=retired', ready: '.empty' },
  {
    name: 'content-error',
    path: () => '/contenido',
    ready: '.note.bad',
    prepare: fails(/\/knowledge(\?|$)/, 404, 'gone'),
  },
  {
    name: 'content-forbidden',
    path: () => '/contenido',
    ready: '.note',
    prepare: fails(/\/knowledge(\?|$)/, 403, 'auth.role_missing'),
  },
  { name: 'article', path: () => `/contenido/${IDS.article}`, ready: '.article-body' },
  { name: 'article-missing', path: () => '/contenido/0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', ready: '.empty' },
  { name: 'messages', path: () => '/contenido/mensajes', ready: '.bubble' },
  { name: 'flows', path: () => '/contenido/flujos', ready: '.ready-flows li' },
  { name: 'flows-empty', path: () => '/contenido/flujos', ready: '.empty', prepare: empty(/\/flows(\?|$)/) },
  {
    name: 'flows-error',
    path: () => '/contenido/flujos',
    ready: '.note.bad',
    prepare: fails(/\/flows(\?|$)/, 404, 'gone'),
  },
  { name: 'flow', path: () => `/contenido/flujos/${IDS.flow}`, ready: '.react-flow__node' },
  { name: 'flow-missing', path: () => '/contenido/flujos/0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', ready: '.empty' },
  { name: 'flow-run', path: () => `/contenido/flujos/corridas/${IDS.flowRun}`, ready: '.timeline li' },
  { name: 'crisis', path: () => '/crisis', ready: 'tbody tr' },
  { name: 'crisis-loading', path: () => '/crisis', ready: '.skeleton', prepare: never(/\/incidents(\?|$)/) },
  { name: 'crisis-empty', path: () => '/crisis?estado=closed', ready: '.empty' },
  {
    name: 'crisis-forbidden',
    path: () => '/crisis',
    ready: '.note',
    prepare: fails(/\/incidents(\?|$)/, 403, 'auth.role_missing'),
  },
  { name: 'incident', path: () => `/crisis/${IDS.incident}?plan=${IDS.plan}`, ready: '.run' },
  { name: 'controls', path: () => '/crisis/controles', ready: 'main section.card h2' },
  { name: 'detectors', path: () => '/crisis/vigilancia', ready: '.list li' },
  { name: 'reports', path: () => '/reportes?indicador=orders', ready: '.chart' },
  { name: 'reports-bars', path: () => '/reportes?indicador=orders&por=carrier', ready: '.bar-cell' },
  { name: 'reports-missing', path: () => '/reportes?indicador=nothing_such', ready: '.empty' },
  { name: 'reports-error', path: () => '/reportes', ready: '.note.bad', prepare: fails(/\/metrics$/, 404, 'gone') },
  { name: 'files', path: () => '/reportes/archivos', ready: '.empty' },
  {
    name: 'files-forbidden',
    path: () => '/reportes/archivos',
    ready: '.note',
    prepare: fails('**/report-recipients', 403, 'auth.role_missing'),
  },
  { name: 'settings-bot', path: () => '/ajustes/bot', ready: '.facts' },
  {
    name: 'settings-bot-error',
    path: () => '/ajustes/bot',
    ready: '.note.bad',
    prepare: fails('**/conversations/rules*', 404, 'gone'),
  },
  { name: 'carriers', path: () => '/transportadoras', ready: '.table tbody tr' },
  { name: 'carriers-empty', path: () => '/transportadoras?ciudad=Leticia', ready: '.empty' },
  {
    name: 'carriers-learnt-error',
    path: () => '/transportadoras',
    ready: '.note.bad',
    prepare: fails('**/learning/priors', 404, 'gone'),
  },
  { name: 'settings', path: () => '/ajustes', ready: '.list' },
  ...['importar', 'personas', 'llaves', 'cuenta', 'fallidos', 'privacidad', 'auditoria', 'inicio'].map((part) => ({
    name: `settings-${part}`,
    path: () => `/ajustes/${part}`,
    ready: '.list, .empty, .table',
  })),
]
