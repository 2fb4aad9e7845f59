import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { litper, type Output } from '../../kit/client.ts'
import { useKeys } from '../../kit/keys.ts'
import { States } from '../../kit/states.tsx'
import { useSuggestionTexts } from './suggestion-texts.ts'
import { readInboxSearch } from './views.ts'

type Suggested = Output<'conversations.suggest_reply'>
type Source = Suggested['suggestions'][number]['sources'][number]

interface Props {
  readonly chat: string
  /** The newest message: suggestions are asked for again only when it changes, not when another conversation does. */
  readonly newest: string | undefined
  readonly take: (text: string) => void
}

/** Words to take into the text box, by click or by 1 to 3; each with the order or the article that it is from. */
export function Suggestions({ chat, newest, take }: Props) {
  const t = useSuggestionTexts()
  const may = useMay()('conversations.suggest_reply')
  const query = useQuery({
    queryKey: ['suggested_replies', chat, newest],
    queryFn: () => litper.call('conversations.suggest_reply', { id: chat }),
    enabled: may,
  })
  const all = query.data?.suggestions ?? []
  useKeys(all.map(({ text }, at) => ({ keys: String(at + 1), what: t('take', { n: at + 1 }), run: () => take(text) })))
  if (!may) return null
  return (
    <section className="suggestions" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <States query={query} isEmpty={(found) => found.suggestions.length === 0} empty={<None found={query.data} />}>
        {({ suggestions }) => (
          <ol>
            {suggestions.map(({ text, sources }, at) => (
              <li key={text}>
                <button type="button" onClick={() => take(text)}>
                  <span className="hidden">{t('take', { n: at + 1 })}: </span>
                  <span className="text">{text}</span>
                  <span className="key" aria-hidden="true">
                    {at + 1}
                  </span>
                </button>
                <p className="soft">
                  {t('sources')}: {sources.map((source) => [' ', <SourceLink key={source.id} {...{ chat, source }} />])}
                </p>
              </li>
            ))}
          </ol>
        )}
      </States>
    </section>
  )
}

function None({ found }: { found: Suggested | undefined }) {
  const t = useSuggestionTexts()
  return <p className="soft">{t(found?.reason ?? 'not_known', { rules: found?.heldBackBy.join(', ') ?? '' })}</p>
}

function SourceLink({ chat, source }: { chat: string; source: Source }) {
  const t = useSuggestionTexts()
  const search = readInboxSearch(useSearch({ strict: false }) as Record<string, unknown>)
  const { id } = source
  if (source.kind === 'order')
    return (
      <Link to="/pedidos/$id" params={{ id }}>
        {source.name}
      </Link>
    )
  const { title, version } = source
  return (
    <Link to="/bandeja/$id" params={{ id: chat }} search={{ ...search, articulo: id, version }}>
      {t('articleOf', { title, version })}
    </Link>
  )
}
