import { invalid, newId, notFound } from '@litper/kernel'
import type { SavedView, ViewStore } from './bulk-ports.ts'

/** The most that one person sees. */
const MOST = 100

/** @throws DomainError view.too_many */
export async function saveView(views: ViewStore, view: Omit<SavedView, 'id'>): Promise<SavedView> {
  if ((await views.of(view.owner)).length >= MOST) throw invalid('view.too_many', { most: MOST })
  const saved = { id: newId(), ...view }
  await views.add(saved)
  return saved
}

/** One's own; a shared one anybody may remove. @throws DomainError view.not_found */
export async function removeView(views: ViewStore, { id, owner }: { id: string; owner: string }): Promise<void> {
  const view = await views.lock(id)
  if (!view || (view.owner !== owner && !view.shared)) throw notFound('view.not_found')
  await views.remove(id)
}
