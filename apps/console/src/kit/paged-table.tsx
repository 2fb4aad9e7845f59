import type { ComponentProps, ReactNode } from 'react'
import { States } from './states.tsx'
import { Table } from './table.tsx'

type Asked<R> = Omit<ComponentProps<typeof States<readonly R[]>>['query'], 'data'>
interface Props<R> extends Pick<ComponentProps<typeof Table<R>>, 'caption' | 'columns' | 'linkTo'> {
  /** Of `useRows`. */
  readonly query: Asked<R> & {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  /** What is shown of it (`useFreshRows`). */
  readonly rows: readonly R[] | undefined
  readonly empty: ReactNode
}

/** A list as a table that reads its next page as far as the reader scrolls. */
export const PagedTable = <R extends { readonly id: string }>({ query, rows, empty, ...table }: Props<R>) => (
  <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={empty}>
    {(all) => (
      <Table
        {...table}
        rows={all}
        rowId={(row) => row.id}
        more={() => !query.isFetchingNextPage && void query.fetchNextPage()}
        hasMore={query.hasNextPage}
      />
    )}
  </States>
)
