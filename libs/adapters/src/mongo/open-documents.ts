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
/** Timeouts: two seconds for a server, then an error; a dead socket is closed. */
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
 * Documents in the database of the URL, `mongodb://host:port/litper`. Opens also while MongoDB is away, and connects at the
 * next call; until then calls fail with `mongo.unavailable`. `onFault` is called once per outage.
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

  /** Makes the collection before the first write. A build of indexes that takes longer continues in the background. */
  const index = async () => {
    const built = rows.createIndexes().catch((error: unknown) => onFault('mongo indexes', error))
    await within(INDEXING_MS, built)
  }
  let connecting: Promise<void> | undefined
  const connected = () => {
    connecting ??= connection.openUri(url, CONNECTION).then(
      () => index(),
      (error: unknown) => {
        connecting = undefined // the driver reconnects by itself only after it has found a server once
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
      told = true // not an outage
      await connection.close(true)
    },
  }
}
