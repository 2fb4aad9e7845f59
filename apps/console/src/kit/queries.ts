import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Input, isProblem, litper, type Name, type Output, ProblemError } from './client.ts'

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

/**
 * The answer of an operation, kept under `[operation, input]`: the stream of changes makes it stale by that name. `keep`: until another
 * input is answered, the last answer stands; not where it would be read as the answer to the new question.
 */
export const useAnswer = <K extends Name>(operation: K, input: Input<K>, { enabled = true, keep = true } = {}) =>
  useQuery<Output<K>>({
    queryKey: [operation, input],
    queryFn: () => litper.call(operation, input),
    enabled,
    ...(keep && { placeholderData: keepPreviousData as never }),
  })

type ListName = {
  [K in Name]: Output<K> extends { data: readonly unknown[]; nextCursor: string | null } ? K : never
}[Name]
type RowOf<K extends ListName> = Output<K> extends { data: readonly (infer R)[] } ? R : never

/** The pages of a list, read as far as the reader scrolls. */
export function useRows<K extends ListName>(operation: K, input: Input<K>, { enabled = true } = {}) {
  const query = useInfiniteQuery({
    queryKey: [operation, input],
    queryFn: async ({ pageParam }) => {
      const page = await litper.call(operation, { ...input, ...(pageParam && { cursor: pageParam }) } as Input<K>)
      return page as { data: RowOf<K>[]; nextCursor: string | null }
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  })
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
    onSuccess: () => invalidate(operation.split('.')[0]!),
  })

/** Nouns that tell of the same thing. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  agent_runs: ['agent_runs', 'approvals'],
  approvals: ['approvals', 'agent_runs'],
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
