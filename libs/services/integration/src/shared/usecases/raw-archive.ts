/** The bodies of old deliveries, by their raw event's id. Not part of the ambient transaction; doing it again is harmless. */
export interface RawArchive {
  put(id: string, body: string): Promise<void>
  get(id: string): Promise<string | undefined>
  forget(ids: readonly string[]): Promise<void>
}
