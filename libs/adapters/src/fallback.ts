import { AsyncLocalStorage } from 'node:async_hooks'

interface Call {
  fellBack: boolean
}
const calls = new AsyncLocalStorage<Call>()

/** The call of a port that is under way is answered without its engine: it does not fail, and is no success either. */
export function fellBack(): void {
  const call = calls.getStore()
  if (call) call.fellBack = true
}

/** Does the work of one call. @returns its result, and whether it fell back */
export async function watchingFallback<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly fellBack: boolean }> {
  const call: Call = { fellBack: false }
  const result = await calls.run(call, work)
  return { result, fellBack: call.fellBack }
}
