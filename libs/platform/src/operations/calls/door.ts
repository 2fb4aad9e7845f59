/** A request to the gateway. */
export interface DoorRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body?: string
}
export interface DoorAnswer {
  readonly status: number
  readonly text: string
}

/** How the gateway is reached from this process. */
export interface Door {
  /** The service that checks the internal token. */
  readonly service: string
  /** Where the OpenAPI document is. */
  readonly contract: string
  /** @throws DomainError unavailable `http.unreachable`: nothing was sent; `operations.unreachable`: it may have been done */
  send(request: DoorRequest, signal?: AbortSignal): Promise<DoorAnswer>
}
