import { Link, useSearch } from '@tanstack/react-router'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { useSuggestionTexts } from './suggestion-texts.ts'
import { readInboxSearch } from './views.ts'

/** The article that the address names, in the version that was quoted: also when a newer one is in force by now. */
export function Article({ chat }: { chat: string }) {
  const { articulo, version, ...search } = readInboxSearch(useSearch({ strict: false }) as Record<string, unknown>)
  if (articulo === undefined || version === undefined) return null
  return <Shown {...{ chat, id: articulo, version, search }} />
}

interface Props {
  readonly chat: string
  readonly id: string
  readonly version: number
  readonly search: object
}
function Shown({ chat, id, version, search }: Props) {
  const t = useSuggestionTexts()
  const query = useAnswer('knowledge.read', { id }, { keep: false })
  return (
    <section className="article" aria-label={t('article')}>
      <States query={query}>
        {({ versions }) => {
          const quoted = versions.find((one) => one.version === version)
          return quoted ? (
            <>
              <h3>{t('articleOf', { title: quoted.title, version })}</h3>
              <p className="text">{quoted.body}</p>
            </>
          ) : (
            <p className="soft">{t('versionGone')}</p>
          )
        }}
      </States>
      <p className="row">
        <Link to="/bandeja/$id" params={{ id: chat }} search={search}>
          {t('closeArticle')}
        </Link>
        <Link to="/contenido/$id" params={{ id }}>
          {t('openArticle')}
        </Link>
      </p>
    </section>
  )
}
