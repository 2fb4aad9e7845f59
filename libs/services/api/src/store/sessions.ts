import { currentTenant, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { SessionRow, Sessions } from '../usecases/accounts.ts'
import { SessionEntity } from './entities.ts'

const MOST_SHOWN = 100

export class PostgresSessions implements Sessions {
  private readonly sessions
  constructor(database: Database) {
    this.sessions = tableOf(database, SessionEntity)
  }

  async lookup(hash: string): Promise<SessionRow | undefined> {
    const session = await this.sessions.lookup({ hash })
    return session && { ...shown(session), tenantId: session.tenantId }
  }

  async find(id: string): Promise<SessionRow | undefined> {
    const session = await this.sessions.read({ id })
    return session && { ...shown(session), tenantId: currentTenant() }
  }

  async listOf(userId: string): Promise<SessionRow[]> {
    const sessions = await this.sessions.readAll({ userId }, { order: { createdAt: 'DESC' }, limit: MOST_SHOWN })
    return sessions.map((one) => ({ ...shown(one), tenantId: currentTenant() }))
  }

  async add(session: Parameters<Sessions['add']>[0]): Promise<void> {
    const { permissions, ...row } = session
    await this.sessions.save({ ...row, ...(permissions && { permissions: [...permissions] }) })
  }

  async seen(id: string, seenAt: Date): Promise<void> {
    await this.sessions.set({ id, seenAt })
  }

  async end(id: string, endedAt: Date): Promise<void> {
    const session = await this.sessions.lock({ id })
    if (session && !session.endedAt) await this.sessions.change({ id, endedAt })
  }

  async endAllOf(userId: string, endedAt: Date, except?: string): Promise<void> {
    const open = (await this.sessions.lockAll({ userId })).filter((one) => !one.endedAt && one.id !== except)
    await this.sessions.changeAll(open.map(({ id }) => ({ id, endedAt })))
  }
}

const shown = ({ hash, ...session }: RowOf<typeof SessionEntity>) => ({ ...session, browser: hash !== undefined })
