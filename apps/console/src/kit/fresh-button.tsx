import { count } from './format.ts'
import { useLocale } from './i18n.ts'
import { useKitTexts } from './texts.ts'

/** How many new rows there are (`useFreshRows`); a press shows them. */
export function FreshButton({ fresh, accept }: { fresh: number; accept: () => void }) {
  const t = useKitTexts()
  const locale = useLocale()
  if (fresh === 0) return null
  return (
    <button type="button" className="chip fresh" onClick={accept} aria-live="polite">
      {t(fresh === 1 ? 'newRows_one' : 'newRows_other', { count: count(fresh, locale) })}
    </button>
  )
}
