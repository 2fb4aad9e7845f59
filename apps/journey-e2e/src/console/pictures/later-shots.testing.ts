import { ARTICLE } from './content.testing.ts'
import { DRY_RUN, INCIDENT, RESOLVED, RUNNING } from './crisis.testing.ts'
import { FLOW_SHOTS } from './flow-shots.testing.ts'
import { none, press, refused, type Screens, text } from './shot.testing.ts'

/** The screens that come later in the menu. */
export const LATER_SCREENS: readonly Screens[] = [
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
      {
        name: 'reports-recipients',
        path: '/reportes/archivos',
        ready: 'main li',
        act: press(/^Agregar a alguien/),
      },
      {
        name: 'reports-recipients-forbidden',
        path: '/reportes/archivos',
        ready: 'main li',
        changes: [refused('report_recipients.list', 403, 'auth.role_missing')],
        act: (page) => page.getByRole('heading', { name: 'Quién los recibe' }).scrollIntoViewIfNeeded(),
      },
    ],
  },
  {
    screen: 'Transportadoras',
    shots: [
      { name: 'carriers', path: '/transportadoras', ready: '.table tbody tr' },
      {
        name: 'carriers-learnt-empty',
        path: '/transportadoras?ciudad=Mit%C3%BA',
        ready: '.empty',
        act: (page) => page.getByText('Todavía no hay guías').scrollIntoViewIfNeeded(),
      },
      {
        name: 'carriers-learnt-error',
        path: '/transportadoras',
        ready: '.note.bad',
        changes: [refused('priors.list', 404, 'gone')],
        act: (page) => page.locator('.note.bad').scrollIntoViewIfNeeded(),
      },
    ],
  },
  {
    screen: 'Contenido',
    shots: [
      {
        name: 'content',
        path: '/contenido',
        ready: 'tbody tr',
        act: async (page) => {
          await page.locator('input[name=question]').fill('¿Puedo cambiar la talla?')
          await page.keyboard.press('Enter')
          await text('Se respondería con')(page)
        },
      },
      { name: 'article', path: `/contenido/${ARTICLE.id}`, ready: '.article-body' },
      { name: 'article-approve', path: `/contenido/${ARTICLE.id}`, ready: '.article-body', act: press(/^Aprobar/) },
      { name: 'messages', path: '/contenido/mensajes', ready: '.bubble' },
      { name: 'content-empty', path: '/contenido', ready: '.empty', changes: [none('knowledge.list')] },
      {
        name: 'content-forbidden',
        path: '/contenido',
        ready: '.note',
        changes: [refused('knowledge.list', 403, 'auth.role_missing')],
      },
    ],
  },
  { screen: 'Flujos', shots: FLOW_SHOTS },
  {
    screen: 'la página del cliente',
    shots: [
      { name: 'portal', path: '/t/way', ready: '.past' },
      {
        name: 'portal-ask',
        path: '/t/way',
        ready: '.past',
        act: async (page) => {
          for (const one of await page.locator('summary').all()) await one.click()
        },
      },
      { name: 'portal-novedad', path: '/t/stuck', ready: 'input[name=last4]' },
      { name: 'portal-rating', path: '/t/delivered', ready: 'input[name=stars]' },
      { name: 'portal-offline', path: '/t/offline', ready: '.note' },
      { name: 'portal-unsent', path: '/t/unsent', ready: '.note' },
    ],
  },
  {
    screen: 'Ajustes',
    shots: [
      { name: 'settings', path: '/ajustes', ready: '.list' },
      { name: 'settings-people', path: '/ajustes/personas', ready: '.list, .table' },
      { name: 'settings-bot', path: '/ajustes/bot', ready: '.facts' },
      { name: 'settings-bot-change', path: '/ajustes/bot', ready: '.facts', act: press(/^Cambiar las reglas/) },
      {
        name: 'settings-bot-changed',
        path: '/ajustes/bot',
        ready: '.facts',
        changes: [refused('chat_rules.set', 409, 'chat_rules.changed')],
        act: async (page) => {
          await press(/^Cambiar las reglas/)(page)
          await press(/^Confirmar/)(page)
          await text('Otra persona las cambió')(page)
        },
      },
      { name: 'settings-audit', path: '/ajustes/auditoria', ready: '.table' },
    ],
  },
]
