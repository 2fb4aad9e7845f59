import type { Event } from '../domain/heard.ts'
import { forgetLanded } from '../lake/usecases/forget-landed.ts'
import type { LakeParts } from '../lake/usecases/ports.ts'
import type { AnalyticsParts } from './ports.ts'

export const FORGETS = 'integration.privacy-requested'

/** A shop is redacted: the keyed hashes at its orders go, and no later news brings them back. Counts stay. */
export async function forgetShop(
  { facts }: Pick<AnalyticsParts, 'facts'>,
  lake: Pick<LakeParts, 'lake' | 'takeTurn'>,
  { data }: Pick<Event, 'data'>,
): Promise<void> {
  const { kind, shopDomain } = data as { kind?: string; shopDomain?: string }
  if (kind !== 'shop_redact' || !shopDomain) return
  await facts.forgetPeople({ shop: shopDomain })
  await forgetLanded(lake, { shop: shopDomain })
}
