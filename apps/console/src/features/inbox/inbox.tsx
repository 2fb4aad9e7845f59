import '../../kit/panes.css'
import './inbox.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Chip } from '../../kit/chip.tsx'
import { age } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useKeys } from '../../kit/keys.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { useList } from '../../kit/use-list.ts'
import { useInboxTexts } from './texts.ts'
import { Thread } from './thread.tsx'
import { inputOf, readInboxSearch, VIEWS, type View } from './views.ts'

/** The list and, beside it, the conversation; on a phone each has its own address. */
export function Inbox() {
  const t = useInboxTexts()
  const { id } = useParams({ strict: false }) as { id?: string }
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <div className={id ? 'panes chosen' : 'panes'}>
        <List chosen={id} />
        {id ? <Thread key={id} id={id} /> : <div className="pane-hint soft">{t('choose')}</div>}
      </div>
    </>
  )
}

function List({ chosen }: { chosen?: string }) {
  const t = useInboxTexts()
  const navigate = useNavigate()
  const { vista } = readInboxSearch(useSearch({ strict: false }) as Record<string, unknown>)
  const search = vista ? { vista } : {} // another conversation opens without the article of this one
  const { query, rows: shown, fresh, accept } = useList('conversations.list', inputOf(search))
  const at = shown?.findIndex((row) => row.id === chosen) ?? -1
  const go = (by: number) => {
    const next = shown?.[Math.max(0, at + by)]
    if (next) void navigate({ to: '/bandeja/$id', params: { id: next.id }, search })
  }
  useKeys([
    { keys: 'j', what: '↓', run: () => go(1) },
    { keys: 'k', what: '↑', run: () => go(-1) },
  ])
  const show = (view?: View) => void navigate({ to: '/bandeja', search: view ? { vista: view } : {} })
  return (
    <section className="pane-list" aria-label={t('list')}>
      <fieldset className="row" aria-label={t('views')}>
        <Chip on={!vista} press={() => show()}>
          {t('view_all')}
        </Chip>
        {VIEWS.map((view) => (
          <Chip key={view} on={view === vista} press={() => show(view)}>
            {t(`view_${view}`)}
          </Chip>
        ))}
      </fieldset>
      <FreshButton fresh={fresh} accept={accept} />
      <States
        query={{ ...query, data: shown }}
        isEmpty={(found) => found.length === 0}
        empty={<Empty>{t('none')}</Empty>}
      >
        {(found) => (
          <ul className="chats">
            {found.map(({ id, customer, last, unread, waitingSince, updatedAt }) => (
              <li key={id}>
                <Link
                  to="/bandeja/$id"
                  params={{ id }}
                  search={search}
                  aria-current={id === chosen ? 'true' : undefined}
                >
                  <span className="top">
                    <strong>{customer.name ?? customer.username ?? t('unnamed')}</strong>
                    <span className="soft">{age(last?.at ?? updatedAt, Date.now())}</span>
                  </span>
                  <span className="soft cut">{last?.text ?? t('other', { kind: last?.kind ?? '' })}</span>
                  {(unread > 0 || waitingSince) && (
                    <span className="top">
                      <span className="waiting">
                        {waitingSince && (
                          <>
                            <span aria-hidden="true">◷</span> {t('waits', { age: age(waitingSince, Date.now()) })}
                          </>
                        )}
                      </span>
                      {unread > 0 && <span>{t('unread', { count: unread })}</span>}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </section>
  )
}
