import './content.css'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { Chip } from '../../kit/chip.tsx'
import type { Output } from '../../kit/client.ts'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { RecordPage } from '../../kit/record-page.tsx'
import { Propose } from './article-form.tsx'
import { ArticleState } from './article-words.tsx'
import { useContentTexts } from './texts.ts'

type Article = Output<'knowledge.read'>

export function ArticlePage() {
  const t = useContentTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      query={useAnswer('knowledge.read', { id })}
      back={<Link to="/contenido">← {t('articles')}</Link>}
      title={t('article')}
      notFound={t('notFound')}
      missing={['article.not_found', 'request.not_found', 'request.invalid']}
    >
      {(article) => <Detail key={`${article.id} ${article.newest}`} article={article} />}
    </RecordPage>
  )
}

/** The version that is looked at: the newest, until another is chosen. */
function Detail({ article }: { article: Article }) {
  const t = useContentTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { id, title, versions, current, newest, state } = article
  const [chosen, setChosen] = useState(newest)
  const version = versions.find((one) => one.version === chosen) ?? versions.at(-1)
  if (!version) return null
  const isInForce = version.version === current && state === 'approved'
  return (
    <>
      <header className="row">
        <h1>{title}</h1>
        <ArticleState article={article} />
      </header>
      <div className="row actions">
        {!isInForce && (
          <Action
            operation="knowledge.approve"
            input={{ id, version: version.version }}
            label={t('approve', { version: version.version })}
            tone="main"
            hotkey="p"
            preview={<p>{t('approvePreview', { version: version.version })}</p>}
          />
        )}
        {state !== 'retired' && <Propose of={{ id, title: version.title, body: version.body }} hotkey="e" />}
        {state !== 'retired' && (
          <Action
            operation="knowledge.retire"
            input={{ id }}
            label={t('retire')}
            preview={<p>{t('retirePreview')}</p>}
            {...(current !== null && { undo: { operation: 'knowledge.approve', input: { id, version: current } } })}
          />
        )}
      </div>
      <section className="card" aria-labelledby="versions">
        <h2 id="versions">{t('versions')}</h2>
        <div className="row facets">
          {versions.toReversed().map((one) => (
            <Chip key={one.version} on={one.version === version.version} press={() => setChosen(one.version)}>
              {one.version === current
                ? t('versionInForce', { version: one.version })
                : t('version', { version: one.version })}
            </Chip>
          ))}
        </div>
        <p className="soft">
          {t('proposedBy', { who: nameOf(version.proposedBy), at: dayAndTime(version.proposedAt, locale) })}
          {version.approvedAt &&
            ` · ${t('approvedBy', { who: nameOf(version.approvedBy ?? ''), at: dayAndTime(version.approvedAt, locale) })}`}
        </p>
        {version.title !== title && <h3>{version.title}</h3>}
        <p className="article-body">{version.body}</p>
      </section>
    </>
  )
}
