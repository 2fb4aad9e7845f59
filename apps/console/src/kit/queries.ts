import {
  infiniteQueryOptions,
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { useEffect } from 'react'
import { call, takeAhead } from './ahead.ts'
import { type Input, isProblem, litper, type Name, type Output, ProblemError } from './client.ts'
import { noteOwn } from './own-rows.ts'

const signedOut = new EventTarget()
/** Calls `listener` when an answer says that the log-in is over. */
export const onSignedOut = (listener: () => void): (() => void) => {
  signedOut.addEventListener('out', listener)
  return () => signedOut.removeEventListener('out', listener)
}
const watch = (error: unknown) => {
  if (isProblem(error, 'auth.required')) signedOut.dispatchEvent(new Event('out'))
}

/** A refusal stays one; a limit and an outage are waited for. */
const retries = (failures: number, error: unknown): boolean =>
  failures < 3 && (!(error instanceof ProblemError) || error.status >= 500 || error.status === 429)
const waitMs = (attempt: number, error: unknown): number => {
  const told = error instanceof ProblemError ? error.problem['retryAfterMs'] : undefined
  return typeof told === 'number' ? Math.min(told, 60_000) : Math.min(1000 * 2 ** attempt, 15_000)
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: { queries: { retry: retries, retryDelay: waitMs, staleTime: 5000, gcTime: 10 * 60_000 } },
})

export const answerOf = <K extends Name>(operation: K, input: Input<K>) => ({
  queryKey: [operation, input],
  queryFn: () => call(operation, input),
})

/** What is there before the screen is, from the small script that asks ahead: without it the screen is drawn twice. */
function ahead<K extends Name, D>(operation: K, input: Input<K>, dataOf: (output: Output<K>) => D) {
  let at: number | undefined
  const initialData = (): D | undefined => {
    const told = takeAhead(operation, input)
    at = told?.at
    return told && dataOf(told.output)
  }
  return { initialData, initialDataUpdatedAt: () => at }
}

/**
 * The answer of an operation, kept under `[operation, input]`: the stream of changes makes it stale by that name. `keep`: until another
 * input is answered, the last answer stands; not where it would be read as the answer to the new question.
 */
export const useAnswer = <K extends Name>(operation: K, input: Input<K>, { enabled = true, keep = true } = {}) =>
  useQuery<Output<K>>({
    ...answerOf(operation, input),
    ...ahead(operation, input, (output) => output),
    enabled,
    ...(keep && { placeholderData: keepPreviousData as never }),
  })

export type ListName = {
  [K in Name]: Output<K> extends { data: readonly unknown[]; nextCursor: string | null } ? K : never
}[Name]
export type RowOf<K extends ListName> = Output<K> extends { data: readonly (infer R)[] } ? R : never

interface PageOf<K extends ListName> {
  data: RowOf<K>[]
  nextCursor: string | null
}

/** Kept apart from the answer to the same question: one is a page, the other is all pages that were read. */
export const pagesOf = <K extends ListName>(operation: K, input: Input<K>) =>
  infiniteQueryOptions({
    queryKey: [operation, input, 'pages'],
    queryFn: async ({ pageParam }) => {
      const page = await call(operation, { ...input, ...(pageParam && { cursor: pageParam }) } as Input<K>)
      return page as PageOf<K>
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** The pages of a list, read as far as the reader scrolls. */
export function useRows<K extends ListName>(operation: K, input: Input<K>, { enabled = true } = {}) {
  const first = ahead(operation, input, (page) => ({ pages: [page as PageOf<K>], pageParams: [''] }))
  const query = useInfiniteQuery({ ...pagesOf(operation, input), ...first, enabled })
  return { query, rows: query.data?.pages.flatMap((page) => page.data) }
}

/** Asks again every `ms`, as long as something moves. */
export function usePolling({ refetch }: { readonly refetch: () => unknown }, isMoving: boolean, ms: number): void {
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => void refetch(), ms)
    return () => clearInterval(timer)
  }, [isMoving, refetch, ms])
}

/** Asks a write; what it changed is read anew. */
export const useAct = <K extends Name>(operation: K) =>
  useMutation<Output<K>, unknown, Input<K>>({
    mutationFn: (input) => litper.call(operation, input),
    onSuccess: (output) => {
      noteOwn(output)
      invalidate(operation.split('.')[0]!)
    },
  })

/** Nouns that tell of the same thing. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  // runs of agents and of flows are told on one stream
  agent_runs: ['agent_runs', 'flow_runs', 'approvals'],
  flow_runs: ['flow_runs', 'approvals'],
  approvals: ['approvals', 'agent_runs', 'flow_runs'],
  coaching: ['coaching', 'reviews'],
  turns: ['turns', 'timings', 'priors'],
  timings: ['timings', 'turns'],
  playbooks: ['playbooks', 'incidents'],
}

/** Makes answers stale: all of one noun, or the timelines of one order. */
export function invalidate(topic: string, id?: string): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [operation, input] }) => {
      const [noun, verb] = String(operation).split('.')
      if (topic !== 'timelines') return (SAME[topic] ?? [topic]).includes(noun!)
      return verb === 'timeline' && (id === undefined || (input as { orderId?: string }).orderId === id)
    },
  })
}
