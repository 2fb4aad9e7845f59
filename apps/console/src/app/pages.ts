import type { Name } from '../kit/client.ts'

export interface Page {
  readonly path:
    | '/'
    | '/novedades'
    | '/bandeja'
    | '/pedidos'
    | '/recaudo'
    | '/agentes'
    | '/crisis'
    | '/reportes'
    | '/transportadoras'
    | '/contenido'
    | '/ajustes'
  readonly title:
    | 'home'
    | 'exceptions'
    | 'inbox'
    | 'orders'
    | 'collections'
    | 'agents'
    | 'crisis'
    | 'reports'
    | 'carriers'
    | 'content'
    | 'settings'
  /** After `g`. */
  readonly letter: string
  /** It is in the menu of those who may ask for this. */
  readonly needs: Name
}

/** The screens that there are; the gateway serves their paths (libs/services/api/src/edge/console.controller.ts). A phone shows the first four. */
export const PAGES: readonly Page[] = [
  { path: '/', title: 'home', letter: 'i', needs: 'orders.count' },
  { path: '/novedades', title: 'exceptions', letter: 'n', needs: 'waybills.list_exceptions' },
  { path: '/bandeja', title: 'inbox', letter: 'b', needs: 'conversations.list' },
  { path: '/pedidos', title: 'orders', letter: 'p', needs: 'orders.list' },
  { path: '/recaudo', title: 'collections', letter: 'r', needs: 'metrics.query' },
  { path: '/agentes', title: 'agents', letter: 'a', needs: 'agent_runs.list' },
  { path: '/crisis', title: 'crisis', letter: 'c', needs: 'incidents.list' },
  { path: '/reportes', title: 'reports', letter: 'e', needs: 'metrics.query' },
  { path: '/transportadoras', title: 'carriers', letter: 't', needs: 'risks.lights' },
  { path: '/contenido', title: 'content', letter: 'k', needs: 'knowledge.list' },
  { path: '/ajustes', title: 'settings', letter: 's', needs: 'integrations.list' },
]
