import type { Name } from '../../kit/client.ts'

/** The parts of Ajustes, by the last word of their address; each is there for who may ask for it. */
export const SECTIONS = [
  { id: 'conexiones', needs: 'integrations.list' },
  { id: 'importar', needs: 'imports.list' },
  { id: 'personas', needs: 'users.list' },
  { id: 'bot', needs: 'chat_rules.read' },
  { id: 'llaves', needs: 'api_keys.list' },
  { id: 'cuenta', needs: 'sessions.list' },
  { id: 'fallidos', needs: 'dead_letters.list' },
  { id: 'privacidad', needs: 'privacy_requests.list' },
  { id: 'auditoria', needs: 'audit.list' },
  { id: 'inicio', needs: 'integrations.list' },
] as const satisfies readonly { id: string; needs: Name }[]
export type SectionId = (typeof SECTIONS)[number]['id']

export const sectionOf = (given: string | undefined): SectionId =>
  SECTIONS.find(({ id }) => id === given)?.id ?? 'conexiones'
