import { connect } from 'node:net'
import { checkKey, type DocumentCollection } from '@litper/ports'
import { lazily } from '../lazily.ts'
import { type MongoDocuments, type MongoOptions, openMongoDocuments } from './open-documents.ts'

const CALLS = ['put', 'get', 'delete', 'find'] as const
const HEALTH_MS = 1500
const DEFAULT_PORT = 27_017

/**
 * `openMongoDocuments` at the first call: before it, no driver is loaded and no connection is held. Until then it is healthy
 * when one of the servers of the URL accepts a connection.
 */
export function lazyMongoDocuments(url: string, options: MongoOptions): MongoDocuments {
  let opening: Promise<MongoDocuments> | undefined
  const open = () => {
    opening ??= openMongoDocuments(url, options).catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    collection: <T extends object>(name: string): DocumentCollection<T> => {
      checkKey('collection', name)
      return lazily<DocumentCollection<T>, (typeof CALLS)[number]>(CALLS, async () => (await open()).collection(name))
        .port
    },
    healthy: async () => (opening ? (await opening).healthy() : reaches(hostsOf(url))),
    close: async () => (await opening)?.close(),
  }
}

function hostsOf(url: string): URL[] {
  const hosts = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1] ?? ''
  return hosts.split(',').map((host) => new URL(`tcp://${host}`))
}

async function reaches(hosts: readonly URL[]): Promise<boolean> {
  return (await Promise.all(hosts.map(takesConnections))).some(Boolean)
}

function takesConnections({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    const socket = connect({ host, port: Number(port) || DEFAULT_PORT, timeout: HEALTH_MS })
    const say = (truth: boolean) => () => {
      socket.destroy()
      resolve(truth)
    }
    socket.on('connect', say(true)).on('timeout', say(false)).on('error', say(false))
  })
}
