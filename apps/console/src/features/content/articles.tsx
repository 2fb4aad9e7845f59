import './content.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Chip } from '../../kit/chip.tsx'
import { dayAndTime } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { Empty, NoneFiltered } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import { useList } from '../../kit/use-list.ts'
import { Propose } from './article-form.tsx'
import { type Article, ArticleState } from './article-words.tsx'
import { ContentTabs } from './content-tabs.tsx'
import { type ArticleFilters, articlesInput, KINDS, readArticleFilters, STATES } from './filters.ts'
import { useContentTexts } from './texts.ts'
import { TryQuestion } from './try-question.tsx'

/** What customers and agents are answered from. */
export function Articles() {
  const t = useContentTexts()
  const navigate = useNavigate()
  const filters = readArticleFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const { tipo, estado } = filters
  const input = articlesInput(filters)
  const { query, rows: shown, fresh, accept } = useList('knowledge.list', input)
  const set = (search: ArticleFilters) => void navigate({ to: '/contenido', search })
  const columns = useColumns()
  const empty =
    tipo || estado ? <NoneFiltered clear={() => set({})}>{t('noneFiltered')}</NoneFiltered> : <Empty>{t('none')}</Empty>
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <Propose hotkey="n" done={({ id }) => void navigate({ to: '/contenido/$id', params: { id } })} />
      </header>
      <ContentTabs current="articles" />
      <div className="row facets">
        <fieldset className="row" aria-label={t('kind')}>
          {[undefined, ...KINDS].map((one) => (
            <Chip
              key={one ?? 'all'}
              on={one === tipo}
              press={() => set({ ...(estado && { estado }), ...(one && { tipo: one }) })}
            >
              {t(one ?? 'all')}
            </Chip>
          ))}
        </fieldset>
        <fieldset className="row" aria-label={t('state')}>
          {STATES.map((one) => (
            <Chip
              key={one}
              on={one === estado}
              press={() => set({ ...(tipo && { tipo }), ...(one !== estado && { estado: one }) })}
            >
              {t(one)}
            </Chip>
          ))}
        </fieldset>
        <FreshButton fresh={fresh} accept={accept} />
      </div>
      <div className="stack">
        <PagedTable
          query={query}
          rows={shown}
          empty={empty}
          caption={t('articles')}
          columns={columns}
          linkTo={({ id }) => ({ to: '/contenido/$id', params: { id } })}
        />
        <TryQuestion />
      </div>
    </>
  )
}

function useColumns(): Column<Article>[] {
  const t = useContentTexts()
  const locale = useLocale()
  return [
    { id: 'title', title: t('articleTitle'), cell: ({ title }) => title },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => t(kind) },
    { id: 'state', title: t('state'), cell: (article) => <ArticleState article={article} /> },
    { id: 'newest', title: t('versions'), align: 'right', cell: ({ newest }) => newest, wideOnly: true },
    { id: 'at', title: t('changed'), cell: ({ updatedAt }) => dayAndTime(updatedAt, locale) },
  ]
}
