import type { Name } from '../kit/client.ts'

export interface Page {
  readonly path: '/' | '/bandeja' | '/pedidos' | '/ajustes'
  readonly title: 'home' | 'inbox' | 'orders' | 'settings'
  /** After `g`. */
  readonly letter: string
  /** It is in the menu of those who may ask for this. */
  readonly needs: Name
}

/** The screens that there are; the gateway serves their paths (libs/services/api/src/edge/console.controller.ts). */
export const PAGES: readonly Page[] = [
  { path: '/', title: 'home', letter: 'i', needs: 'orders.count' },
  { path: '/bandeja', title: 'inbox', letter: 'b', needs: 'conversations.list' },
  { path: '/pedidos', title: 'orders', letter: 'p', needs: 'orders.list' },
  { path: '/ajustes', title: 'settings', letter: 's', needs: 'integrations.list' },
]
