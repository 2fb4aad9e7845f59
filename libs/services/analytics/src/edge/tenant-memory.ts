import { currentTenant } from '@litper/platform'
import type { Memory } from '../usecases/ports.ts'

/** Keeps a value of each tenant in this process. */
export function tenantMemory<T>(): Memory<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    get: () => kept.get(currentTenant()),
    set: (entry) => void kept.set(currentTenant(), entry),
  }
}
