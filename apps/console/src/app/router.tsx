import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent } from '@tanstack/react-router'
import { readRunFilters } from '../features/agents/filters.ts'
import { readCarrierFilters } from '../features/carriers/filters.ts'
import { readIncidentFilters, readRoomSearch } from '../features/crisis/filters.ts'
import { readExceptionFilters } from '../features/exceptions/filters.ts'
import { readInboxSearch } from '../features/inbox/views.ts'
import { readOrderFilters } from '../features/orders/filters.ts'
import { readQuestion } from '../features/reports/question.ts'
import { Fault } from '../kit/states.tsx'
import { Shell } from './shell.tsx'
import { useAppTexts } from './texts.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const getParentRoute = () => root

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home.tsx'), 'Home'),
})
const orders = createRoute({
  getParentRoute,
  path: '/pedidos',
  validateSearch: readOrderFilters,
  component: lazyRouteComponent(() => import('../features/orders/order-list.tsx'), 'OrderList'),
})
const order = createRoute({
  getParentRoute,
  path: '/pedidos/$id',
  component: lazyRouteComponent(() => import('../features/orders/order-page.tsx'), 'OrderPage'),
})
const bulk = createRoute({
  getParentRoute,
  path: '/pedidos/lotes/$id',
  component: lazyRouteComponent(() => import('../features/orders/bulk-page.tsx'), 'BulkPage'),
})
const inboxPage = lazyRouteComponent(() => import('../features/inbox/inbox.tsx'), 'Inbox')
const inbox = createRoute({
  getParentRoute,
  path: '/bandeja',
  validateSearch: readInboxSearch,
  component: inboxPage,
})
const chat = createRoute({
  getParentRoute,
  path: '/bandeja/$id',
  validateSearch: readInboxSearch,
  component: inboxPage,
})
const exceptionsPage = lazyRouteComponent(() => import('../features/exceptions/exceptions.tsx'), 'Exceptions')
const exceptions = createRoute({
  getParentRoute,
  path: '/novedades',
  validateSearch: readExceptionFilters,
  component: exceptionsPage,
})
const exception = createRoute({
  getParentRoute,
  path: '/novedades/$id',
  validateSearch: readExceptionFilters,
  component: exceptionsPage,
})
const agents = createRoute({
  getParentRoute,
  path: '/agentes',
  validateSearch: readRunFilters,
  component: lazyRouteComponent(() => import('../features/agents/agents.tsx'), 'Agents'),
})
const agentList = createRoute({
  getParentRoute,
  path: '/agentes/lista',
  component: lazyRouteComponent(() => import('../features/agents/agent-list.tsx'), 'AgentList'),
})
const agentRun = createRoute({
  getParentRoute,
  path: '/agentes/$id',
  component: lazyRouteComponent(() => import('../features/agents/run-page.tsx'), 'RunPage'),
})
const crisis = createRoute({
  getParentRoute,
  path: '/crisis',
  validateSearch: readIncidentFilters,
  component: lazyRouteComponent(() => import('../features/crisis/crisis.tsx'), 'Crisis'),
})
const controls = createRoute({
  getParentRoute,
  path: '/crisis/controles',
  component: lazyRouteComponent(() => import('../features/crisis/controls.tsx'), 'Controls'),
})
const detectors = createRoute({
  getParentRoute,
  path: '/crisis/vigilancia',
  component: lazyRouteComponent(() => import('../features/crisis/detectors.tsx'), 'Detectors'),
})
const incident = createRoute({
  getParentRoute,
  path: '/crisis/$id',
  validateSearch: readRoomSearch,
  component: lazyRouteComponent(() => import('../features/crisis/incident-page.tsx'), 'IncidentPage'),
})
const reports = createRoute({
  getParentRoute,
  path: '/reportes',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('../features/reports/reports.tsx'), 'Reports'),
})
const reportFiles = createRoute({
  getParentRoute,
  path: '/reportes/archivos',
  component: lazyRouteComponent(() => import('../features/reports/files.tsx'), 'ReportFiles'),
})
const carriers = createRoute({
  getParentRoute,
  path: '/transportadoras',
  validateSearch: readCarrierFilters,
  component: lazyRouteComponent(() => import('../features/carriers/carriers.tsx'), 'Carriers'),
})
const settingsPage = lazyRouteComponent(() => import('../features/settings/settings.tsx'), 'Settings')
const settings = createRoute({ getParentRoute, path: '/ajustes', component: settingsPage })
const section = createRoute({ getParentRoute, path: '/ajustes/$seccion', component: settingsPage })

export const router = createRouter({
  routeTree: root.addChildren([
    ...[home, exceptions, exception, orders, order, bulk, inbox, chat, settings, section],
    ...[agents, agentList, agentRun],
    ...[crisis, controls, detectors, incident],
    ...[reports, reportFiles, carriers],
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <Broken error={error} reset={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function Missing() {
  const t = useAppTexts()
  return (
    <>
      <h1>{t('missing')}</h1>
      <p>
        <Link to="/">{t('toHome')}</Link>
      </p>
    </>
  )
}

/** One screen fails; the menu stays. */
function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useAppTexts()
  return (
    <>
      <h1>{t('broken')}</h1>
      <Fault error={error} retry={reset} />
    </>
  )
}
