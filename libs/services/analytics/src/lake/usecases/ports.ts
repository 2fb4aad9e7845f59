import type { Clock } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import type { Person, Reason } from '../../shared/domain/set-aside.ts'
import type { LakeRow } from '../domain/row.ts'

/** The files of one tenant. A part is whole or not there; its ids never change, because a name is used once. */
export interface Lake {
  /** Of a partition, or of everything below a prefix; sorted. */
  parts(prefix: string): Promise<readonly string[]>
  /** The ids of the events in these parts of one partition, and how many rows hold them. */
  ids(
    partition: string,
    parts: readonly string[],
  ): Promise<{ readonly known: ReadonlySet<string>; readonly rows: number }>
  read(part: string): Promise<readonly LakeRow[]>
  write(partition: string, rows: readonly LakeRow[]): Promise<void>
  /** The same events, with less in them. */
  rewrite(part: string, rows: readonly LakeRow[]): Promise<void>
  remove(part: string): Promise<void>
  /** Whether further parts are added to it when files are merged. */
  isSmall(part: string): boolean
}
/** What the live numbers make of an event: why they set it aside, or who placed the order. */
export interface Judged {
  readonly reason?: Reason
  readonly person?: Person
}
export interface LakeParts {
  readonly lake: Lake
  /** Until the end of the transaction no other process writes the lake of this tenant. */
  readonly takeTurn: () => Promise<void>
  readonly judge: (event: Envelope, now: Date) => Judged
  /** Counted once, and kept as a dead letter. */
  readonly setAside: (event: Envelope, reason: Reason) => Promise<void>
  /** Keyed hashes, the same as of the live numbers. */
  readonly keyOf: (person: Person) => readonly string[]
  /** Whether a record of that time is about a person who was erased later. */
  readonly isErased: (record: unknown, since: string) => Promise<boolean>
  readonly clock: Clock
}
