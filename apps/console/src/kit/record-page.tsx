import type { ComponentProps, ReactNode } from 'react'
import { isProblem } from './client.ts'
import { Empty, States } from './states.tsx'

interface Props<T> {
  readonly query: ComponentProps<typeof States<T>>['query']
  /** The link to the list. */
  readonly back: ReactNode
  /** The heading while there is no record to name. */
  readonly title: string
  readonly notFound: string
  /** The codes that say that there is no such record. */
  readonly missing: readonly string[]
  readonly children: (record: T) => ReactNode
}

/** The page of one record: the way back, the record, or that there is none. */
export function RecordPage<T>({ query, back, title, notFound, missing, children }: Props<T>) {
  const isMissing = isProblem(query.error, ...missing)
  return (
    <>
      <p>{back}</p>
      {(isMissing || !query.data) && <h1>{title}</h1>}
      {isMissing ? <Empty>{notFound}</Empty> : <States query={query}>{children}</States>}
    </>
  )
}
