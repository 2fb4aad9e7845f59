import { newToken } from '@litper/kernel'
import type { Proven } from './ports.ts'

const PREFIX = 'si_'

/**
 * Credentials that are good inside this process for as long as one request takes: what a door has proven is not proven again, and a token
 * for that door opens no other.
 */
export class StandIns {
  private readonly standing = new Map<string, Proven>()

  make(proven: Proven): { readonly authorization: string; readonly end: () => void } {
    const token = `${PREFIX}${newToken()}`
    this.standing.set(token, proven)
    return { authorization: `Bearer ${token}`, end: () => void this.standing.delete(token) }
  }

  prove(token: string): Proven | undefined {
    return token.startsWith(PREFIX) ? this.standing.get(token) : undefined
  }
}
