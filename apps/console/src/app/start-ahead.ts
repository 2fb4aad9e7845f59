import type { Access } from '../kit/access.tsx'
import { askAhead } from '../kit/ahead.ts'
import { keepProof } from '../kit/client.ts'
import { firstOf } from './first-asked.ts'

/**
 * Asks who the person is, then what their screen asks first, and loads the screen's script: all while React and the rest of the console are
 * still on their way. `main.tsx` takes the answers by the same questions.
 */
export async function startAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Promise<void> {
  const found = firstOf(pathname)
  if (!found) return
  const { first, id } = found
  void first.script().catch(() => undefined) // the screen loads it again, and shows the fault
  const access: Access = await askAhead('me.access', {})
  keepProof(access.csrf)
  for (const [operation, input] of first.asks?.(readSearch(search), id) ?? []) askAhead(operation, input as never)
}

/** As the router reads an address: a value that is JSON is what it says, any other is text. */
function readSearch(search: string): Record<string, unknown> {
  return Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, readValue(value)]))
}
function readValue(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
