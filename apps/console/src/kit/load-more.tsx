import { useKitTexts } from './texts.ts'

interface Pages {
  readonly hasNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** Reads the next page of a list, where there is one. */
export function LoadMore({ query }: { query: Pages }) {
  const t = useKitTexts()
  if (!query.hasNextPage) return null
  return (
    <button type="button" className="link" onClick={() => void query.fetchNextPage()}>
      {t('loadMore')}
    </button>
  )
}
