import { useAccess, useMay } from './access.tsx'
import { useAnswer } from './queries.ts'
import { useKitTexts } from './texts.ts'

/** Names a person by their id, if the reader may read the list of people. */
export function usePersonName(): (id: string) => string {
  const t = useKitTexts()
  const { id: own, person } = useAccess()
  const may = useMay()('users.list')
  const people = useAnswer('users.list', {}, { enabled: may }).data?.data
  return (id) => {
    if (id === own) return person?.name ?? t('you')
    if (id === 'system' || id === 'litper') return t('system')
    return people?.find((one) => one.id === id)?.name ?? id.slice(0, 13)
  }
}
