/** Seals credentials at rest, bound to their tenant. */
export interface Seals {
  seal(value: unknown, boundTo: string): string
  open<T>(sealed: string, boundTo: string): T
}
