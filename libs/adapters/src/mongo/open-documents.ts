import type { TenantId } from '@litper/kernel'
import { goesWell, within } from '@litper/kernel'
import { checkKey, type Documents } from '@litper/ports'
import type { ConnectOptions } from 'mongoose'
import { type Ask, MongoCollection } from './collection.ts'
import { rowModel } from './model.ts'
import { answer } from './outage.ts'

const OPENING_MS = 3000
const INDEXING_MS = 2000
const HEALTH_MS = 1500
/** A caller waits for the answer: two seconds for a server, then an error. A dead socket is given up. */
const CONNECTION: ConnectOptions = {
  serverSelectionTimeoutMS: 2000,
  connectTimeoutMS: 2000,
  waitQueueTimeoutMS: 2000,
  socketTimeoutMS: 4000,
  heartbeatFrequencyMS: 5000,
  writeConcern: { w: 'majority', journal: true },
  maxPoolSize: 20,
  bufferCommands: false,
  appName: 'litper',
}

export interface MongoOptions {
  readonly scope: () => TenantId
  readonly onFault: (where: string, error: unknown) => void
}
export interface MongoDocuments extends Documents {
  /** Answers within 2 s, never throws. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Documents in the database that the URL names, `mongodb://host:port/litper`. Opens although MongoDB is away, and connects when it
 * is asked next; while it is away, calls fail with `mongo.unavailable`. Each outage is told once to `onFault`.
 */
export async function openMongoDocuments(url: string, { scope, onFault }: MongoOptions): Promise<MongoDocuments> {
  const { default: mongoose } = await import('mongoose')
  const connection = mongoose.createConnection()
  const rows = rowModel(connection, mongoose.Schema)
  let told = false
  const tell = (error: unknown) => {
    if (!told) onFault('mongo', error)
    told = true
  }
  connection.on('error', tell).on('disconnected', () => tell(new Error('MongoDB is away')))
  connection.on('connected', () => {
    told = false
  })

  /** Before the first write, so that not a write makes the collection; a build that takes longer goes on beside the work. */
  const index = async () => {
    const built = rows.createIndexes().catch((error: unknown) => onFault('mongo indexes', error))
    await within(INDEXING_MS, built)
  }
  let connecting: Promise<void> | undefined
  const connected = () => {
    connecting ??= connection.openUri(url, CONNECTION).then(
      () => index(),
      (error: unknown) => {
        connecting = undefined // the driver looks for a server by itself only when it has found one before
        tell(error)
        throw error
      },
    )
    return connecting
  }
  const ask: Ask = (work) =>
    answer(async () => {
      await connected()
      return work(rows)
    })
  await within(OPENING_MS, connected()).catch(() => undefined)

  return {
    collection: (name) => new MongoCollection(ask, scope, checkKey('collection', name)),
    healthy: async () => {
      const ping = async () => {
        await connected()
        return connection.db?.command({ ping: 1 })
      }
      return goesWell(
        HEALTH_MS,
        ping().then((said) => said?.['ok'] === 1),
      )
    },
    close: async () => {
      told = true // that is no outage
      await connection.close(true)
    },
  }
}
