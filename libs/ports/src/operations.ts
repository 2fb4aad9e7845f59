/** An operation as callers see it: the generated OpenAPI says the same. */
export interface OperationInfo {
  /** `orders.confirm` */
  readonly name: string
  readonly summary: { readonly es: string; readonly en: string }
  /** For a model: the summary, the details, what a call risks and what takes it back. In English. */
  readonly description: string
  /** JSON Schema of one object: parameters of path and query, and the body's fields. */
  readonly input: Readonly<Record<string, unknown>>
  readonly kind: 'read' | 'write'
  readonly risk: 'nothing' | 'message' | 'waybill' | 'money' | 'access'
  readonly repeatable: boolean
  /** `orders:write` */
  readonly scope: string
  /** The operation that takes it back, if there is one. */
  readonly undo?: string
  /** How it is asked: `POST`, `/api/v1/orders/{id}/confirm`. */
  readonly http: { readonly method: string; readonly path: string }
  /** Names in `input` that say which thing it is about: those of the path. */
  readonly about: readonly string[]
}

/** Models take only letters, digits, `_` and `-` in a tool's name, at most 64: `orders.confirm` is `orders_confirm`. */
export const toolName = (operation: string): string => operation.replaceAll('.', '_').slice(0, 64)

/** A part of the platform that calls operations of its own accord. */
export type ActingPart = 'agent' | 'flow' | 'playbook' | 'campaign' | 'policy'

/** A part of the platform that acts for a tenant without a person. The audit trail names it. */
export interface Actor {
  readonly kind: ActingPart
  /** Which one; shown to people. */
  readonly id: string
  /** What it may do: `orders:read`. Nothing else, whatever the operation is. */
  readonly scopes: readonly string[]
}

export type OperationAnswer =
  | {
      readonly ok: true
      readonly status: number
      readonly body: unknown
      /** An earlier call with the same key has done it; its answer is lost. */
      readonly before?: true
    }
  | {
      readonly ok: false
      readonly status: number
      /** The code of the problem: `order.not_found`. */
      readonly code: string
      readonly detail: string
    }

/**
 * Asks operations of any service through the gateway, for the current tenant: the same guards, checks of input, limits and audit
 * as for people.
 */
export interface Operations {
  /**
   * All operations that take a credential and JSON, also those that an actor may not use.
   * @throws DomainError `http.unreachable` (unavailable)
   */
  catalogue(): Promise<readonly OperationInfo[]>
  /**
   * It never joins the caller's transaction: call it outside of one. `once`: a UUID; a write is done once for it, however often it is
   * called, so that a call whose answer was lost is simply made again.
   * @throws DomainError `operations.unknown` (not_found); `http.unreachable` (unavailable): it was not done;
   *   `operations.unreachable` (unavailable): not known whether it was done, because the call broke off, took too long, was aborted by
   *   the signal, or ended in an error of the server
   */
  call(
    name: string,
    input: Readonly<Record<string, unknown>>,
    actor: Actor,
    signal?: AbortSignal,
    once?: string,
  ): Promise<OperationAnswer>
}
