import { useMay } from './access.tsx'
import { useAnswer } from './queries.ts'

/** Calls a carrier by its name, if the reader may read the list of carriers. */
export function useCarrierName(): (id: string) => string {
  const may = useMay()('carrier_accounts.list_carriers')
  const carriers = useAnswer('carrier_accounts.list_carriers', {}, { enabled: may }).data?.data
  return (id) => carriers?.find((one) => one.id === id)?.name ?? id
}
