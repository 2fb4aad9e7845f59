import type { AnalyticsParts } from '../../usecases/ports.ts'
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
export interface LakeParts
  extends Pick<AnalyticsParts, 'aside' | 'deadLetter' | 'keyOf' | 'isErased' | 'costOf' | 'clock'> {
  readonly lake: Lake
  /** Until the end of the transaction nobody else writes the lake of this tenant. */
  readonly takeTurn: () => Promise<void>
}
