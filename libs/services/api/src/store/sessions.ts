import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { SessionRow, Sessions } from '../usecases/accounts.ts'
import { SessionEntity } from './entities.ts'

export class PostgresSessions implements Sessions {
  private readonly sessions
  constructor(database: Database) {
    this.sessions = tableOf(database, SessionEntity)
  }

  async lookup(hash: string): Promise<SessionRow | undefined> {
    const session = await this.sessions.lookup({ hash })
    return session && { ...withoutHash(session), tenantId: session.tenantId }
  }

  async add(session: Parameters<Sessions['add']>[0]): Promise<void> {
    await this.sessions.save(session)
  }

  async seen(id: string, seenAt: Date): Promise<void> {
    await this.sessions.set({ id, seenAt })
  }

  async end(id: string, endedAt: Date): Promise<string | undefined> {
    const session = await this.sessions.lock({ id })
    if (!session || session.endedAt) return undefined
    await this.sessions.change({ id, endedAt })
    return session.hash
  }
}

const withoutHash = ({ hash: _, ...session }: RowOf<typeof SessionEntity>) => session
