import { useMay } from '../../kit/access.tsx'
import { useAnswer } from '../../kit/queries.ts'

/** The failed events, for those who may see them: one answer for the number and for the rows. */
export function useFailed() {
  const may = useMay()('dead_letters.list')
  return useAnswer('dead_letters.list', { limit: 100 }, { enabled: may }).data?.data
}
