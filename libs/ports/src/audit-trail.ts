/** Who did what, when, from where, and how it ended. It names things by their ids and fields by their names: it holds no person's data but the caller's address. */
export interface AuditEntry {
  /** RFC 3339 UTC. */
  readonly at: string
  readonly who: { readonly kind: string; readonly id: string; readonly session?: string }
  /** The name of an operation: `orders.confirm`, or of a thing that happened: `security.many_failures`. */
  readonly what: string
  /** Ids of what it was done to. */
  readonly about?: Readonly<Record<string, string>>
  /** The names of the fields that were given, never their values. */
  readonly fields?: readonly string[]
  readonly from?: { readonly address?: string; readonly agent?: string }
  readonly outcome: 'done' | 'refused' | 'failed' | 'alert'
  /** Of the error. */
  readonly code?: string
  readonly correlation?: string
}
export interface AuditRow extends AuditEntry {
  /** 1, 2, 3, … within the tenant, without a gap. */
  readonly seq: number
  /** SHA-256 over the hash before it, the tenant, the number and the entry, in hex. */
  readonly hash: string
}
export interface AuditFilter {
  readonly who?: string
  readonly what?: string
  readonly outcome?: string
}
export interface AuditProof {
  readonly whole: boolean
  readonly entries: number
  /** The last that fits: keep it elsewhere, and a tail that was cut off is found out as well. */
  readonly head?: { readonly seq: number; readonly hash: string }
  /** The first number that does not fit what stands before it. */
  readonly faultAt?: number
}

/**
 * The audit of the ambient tenant: a chain that only grows. The roles of the platform can add to its end and read, and nothing else; to
 * change, swap or take out an entry breaks every hash after it. Law: audit-trail.contract.ts.
 */
export interface AuditTrail {
  /** In a transaction of its own. */
  append(entry: AuditEntry): Promise<void>
  /** Newest first; `before`: a number. */
  list(query: AuditFilter & { before?: number; limit: number }): Promise<AuditRow[]>
  /** Computes every hash anew. `known`: a head that was kept elsewhere. */
  verify(known?: { seq: number; hash: string }): Promise<AuditProof>
}
