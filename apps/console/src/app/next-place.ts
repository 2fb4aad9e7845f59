const KEPT = 'litper.next'
/** So long the request of a program waits. */
const LIFE_MS = 15 * 60_000

/** The page where a person allows a program, and no other place: an address in a query must not lead people away. */
export const isNextPlace = (path: string): boolean => /^\/oauth\/interaction\/[\w-]{1,80}$/.test(path)

/** Keeps where the person was on the way to: the sign-in may lead over the provider of their company. */
export function keepNextPlace(): void {
  const path = new URLSearchParams(location.search).get('next')
  if (!path) return
  if (isNextPlace(path)) sessionStorage.setItem(KEPT, JSON.stringify({ path, at: Date.now() }))
  history.replaceState(null, '', location.pathname)
}

/** Once; undefined when there is none, or it was too long ago. */
export function takeNextPlace(): string | undefined {
  const kept = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  if (!kept) return undefined
  const { path, at } = JSON.parse(kept) as { path: string; at: number }
  return Date.now() - at < LIFE_MS && isNextPlace(path) ? path : undefined
}
