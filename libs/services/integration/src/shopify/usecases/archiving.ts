/** What is on its way to the archive. Every method works in the ambient transaction. */
export interface Archiving {
  /** Enters the oldest bodies that came before this time; returns what is on its way, what a crash left there included. */
  begin(before: Date, limit: number): Promise<string[]>
  /** Of those that are still there. */
  bodies(ids: readonly string[]): Promise<{ readonly id: string; readonly body: string }[]>
  /** Empties the bodies that are still there, and says that they are archived. Returns the ids of which nothing may be archived. */
  settle(ids: readonly string[]): Promise<string[]>
  /** What must not be archived is not. */
  end(ids: readonly string[]): Promise<void>
}
