/** The bodies of old deliveries, by their raw event's id. Outside the ambient transaction; every call may be repeated. */
export interface RawArchive {
  put(id: string, body: string): Promise<void>
  get(id: string): Promise<string | undefined>
  forget(ids: readonly string[]): Promise<void>
}
