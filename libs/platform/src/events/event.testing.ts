import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'

export const eventOf = (n: number, key: string, tenant: TenantId = tenantId(newId())): Envelope<{ n: number }> => ({
  id: newId(),
  name: 'law.happened',
  version: 1,
  stream: 'law',
  key,
  tenant,
  at: new Date().toISOString(),
  correlation: newId(),
  data: { n },
})
export const numberOf = (envelope: Envelope): number => (envelope.data as { n: number }).n
