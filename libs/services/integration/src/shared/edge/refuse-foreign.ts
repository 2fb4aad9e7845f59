import { invalid } from '@litper/kernel'
import type { Settings } from '@litper/platform'

/** A vendor's address that a person gives is the sandbox's, in the demo. @throws DomainError invalid `integration.api_url_refused` */
export function refuseForeign(
  { LITPER_DEMO, SANDBOX_URL }: Pick<Settings, 'LITPER_DEMO' | 'SANDBOX_URL'>,
  apiUrl: string | undefined,
): void {
  const standIn = LITPER_DEMO && apiUrl?.startsWith(`${SANDBOX_URL.replace(/\/$/, '')}/`)
  if (apiUrl && !standIn) throw invalid('integration.api_url_refused')
}
