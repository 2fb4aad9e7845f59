import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ProblemError } from './client.ts'
import { time } from './format.ts'
import { useLocale } from './i18n.ts'
import { fieldsOf } from './refusals.ts'
import { useKitTexts } from './texts.ts'

type Asked<T> = Pick<
  UseQueryResult<T>,
  'data' | 'error' | 'isPending' | 'isError' | 'dataUpdatedAt' | 'failureReason'
> & {
  refetch: () => unknown
}

interface Props<T> {
  readonly query: Asked<T>
  /** What an empty answer shows; `isEmpty` says which is one. */
  readonly empty?: ReactNode
  readonly isEmpty?: (data: T) => boolean
  readonly children: (data: T) => ReactNode
}

/** The five states of everything that is asked for: loading, empty, an error, no permission, and there. */
export function States<T>({ query, empty, isEmpty, children }: Props<T>) {
  const { data, error, isError, dataUpdatedAt } = query
  const t = useKitTexts()
  const locale = useLocale()
  if (data === undefined) return isError ? <Fault error={error} retry={query.refetch} /> : <Waits query={query} />
  return (
    <>
      {isError && (
        <p className="note warn" role="status">
          <span aria-hidden="true">▲</span> {t('old', { time: time(dataUpdatedAt, locale) })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => query.refetch()}>
            {t('retry')}
          </Button>
        </p>
      )}
      {isEmpty?.(data) ? empty : children(data)}
    </>
  )
}

function Waits<T>({ query: { failureReason } }: Pick<Props<T>, 'query'>) {
  const t = useKitTexts()
  const told = failureReason instanceof ProblemError && failureReason.status === 429
  if (told) {
    const seconds = Math.ceil(Number(failureReason.problem['retryAfterMs'] ?? 1000) / 1000)
    return (
      <p className="note warn" role="status">
        <span aria-hidden="true">◷</span> {t('waiting', { seconds })}
      </p>
    )
  }
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      <i />
      <i />
      <i />
    </div>
  )
}

/** Why something that a person asked for was not done; read aloud at once. */
export const FaultNote = ({ id, children }: { id?: string; children: ReactNode }) => (
  <p id={id} className="note bad" role="alert">
    {children}
  </p>
)

/** The reader may not see this, and who may. */
export function Forbidden() {
  const t = useKitTexts()
  return (
    <p className="note" role="status">
      {t('forbidden')} {t('askOwner')}
    </p>
  )
}

export function Fault({ error, retry }: { error: unknown; retry: () => unknown }) {
  const t = useKitTexts()
  const problem = error instanceof ProblemError ? error : undefined
  const trace = problem?.problem['correlationId']
  if (problem?.status === 403) return <Forbidden />
  return (
    <div className="note bad" role="alert">
      <p>
        <span aria-hidden="true">✕</span> {useFaultText(error)}
      </p>
      {typeof trace === 'string' && (
        <p className="soft">
          {t('trace')}: <code>{trace}</code>
        </p>
      )}
      <Button size="compact-sm" variant="default" onClick={() => retry()}>
        {t('retry')}
      </Button>
    </div>
  )
}

/** What went wrong, in words; the code where there are none. */
export const useFaultText = (error: unknown): string => useFaultWords()(error)

export function useFaultWords(): (error: unknown) => string {
  const t = useKitTexts()
  return (error) => {
    if (!(error instanceof ProblemError)) return t('offline')
    if (error.status === 429)
      return t('waiting', { seconds: Math.ceil(Number(error.problem['retryAfterMs'] ?? 1000) / 1000) })
    if (error.status === 403) return `${t('forbidden')} ${t('askOwner')}`
    if (error.status >= 500) return t('unavailable')
    const fields = fieldsOf(error)
    return fields ? `${t('failed', { code: error.code })} ${fields}` : t('failed', { code: error.code })
  }
}

/** Nothing to show, and the one thing to do about it. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="empty">
    <p>{children}</p>
    {action}
  </div>
)

/** Nothing matches the filters. */
export function NoneFiltered({ children, clear }: { children: ReactNode; clear: () => void }) {
  const t = useKitTexts()
  const button = (
    <Button variant="default" onClick={clear}>
      {t('clearFilters')}
    </Button>
  )
  return <Empty action={button}>{children}</Empty>
}
