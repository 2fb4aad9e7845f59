import { crc32 } from 'node:zlib'
import type { Envelope } from '@litper/ports'

/** Parts of the outbox that different relays may carry at the same time. All events of a key are in one. */
export const SHARDS = 16

export const shardOf = ({ tenant, key }: Pick<Envelope, 'tenant' | 'key'>): number => crc32(`${tenant}/${key}`) % SHARDS
