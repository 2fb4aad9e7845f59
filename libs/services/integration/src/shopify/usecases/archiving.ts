/** The bodies on their way to the archive. Every method works in the ambient transaction. */
export interface Archiving {
  /** Enters the oldest bodies from before this time. Returns all ids on their way, also those that a crash left there. */
  begin(before: Date, limit: number): Promise<string[]>
  /** The bodies that are still in their rows. */
  bodies(ids: readonly string[]): Promise<{ readonly id: string; readonly body: string }[]>
  /** Empties the bodies that are still in their rows and marks them archived. Returns the other ids: their documents must be deleted. */
  settle(ids: readonly string[]): Promise<string[]>
  /** Removes the ids whose documents are deleted. */
  end(ids: readonly string[]): Promise<void>
}
