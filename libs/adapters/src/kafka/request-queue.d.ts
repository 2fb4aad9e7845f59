declare module 'kafkajs/src/network/requestQueue/index.js' {
  export default class RequestQueue {
    constructor(options: object)
    pending: readonly unknown[]
    throttleCheckTimeoutId: unknown
    push(request: { entry: { correlationId: number }; expectResponse: boolean; sendRequest(): void }): void
    scheduleCheckPendingRequests(): void
    checkPendingRequests(): void
    destroy(): void
  }
}
