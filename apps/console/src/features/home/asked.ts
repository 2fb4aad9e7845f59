/** Of each kind of need so many are read. */
export const LIMIT = { limit: 20 } as const
export const HOLDS = { status: 'on_hold', ...LIMIT } as const
export const WAITING_CHATS = { view: 'waiting', ...LIMIT } as const
