/** A database that was restored from a backup has people who were erased since. No request is answered until they are erased again. */
export interface Restores {
  /** The name of the restore, while they are not erased again. */
  unfinished(): Promise<string | undefined>
  finish(name: string): Promise<void>
}
