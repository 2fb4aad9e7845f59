import { useEffect, useSyncExternalStore } from 'react'
import { invalidate, queryClient } from '../kit/queries.ts'

type News =
  | { readonly kind: 'change'; readonly topic: string; readonly id?: string }
  | { readonly kind: 'reset' | 'ping' }

const SILENCE_MS = 35_000 // the server pings every 15 s
const POLL_MS = 15_000
export const POLL_SECONDS = POLL_MS / 1000
/** Changes of this time are asked for together, so that a burst costs one request for each thing on the screen. */
const GATHER_MS = 700
const AGAIN_MS = 4000

let isSilent = false
const listeners = new Set<() => void>()
const setSilent = (silent: boolean) => {
  if (silent === isSilent) return
  isSilent = silent
  for (const listener of listeners) listener()
}
/** True while the server says nothing: data is asked for by the clock. */
export const useSilence = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isSilent,
  )

/**
 * Hears what changed, and makes what is on the screen stale. One tab of the browser holds the connection and tells the others: a browser
 * opens six connections to a server at most.
 */
export function useLive(): void {
  useEffect(() => {
    const leave = new AbortController()
    const channel = new BroadcastChannel('litper-live')
    let heardAt = Date.now()
    const hear = (news: News) => {
      heardAt = Date.now()
      setSilent(false)
      if (news.kind === 'reset') void queryClient.invalidateQueries()
      if (news.kind === 'change') gather(news.topic, news.id)
    }
    channel.onmessage = ({ data }: MessageEvent<News>) => hear(data)
    const lead = () =>
      connect(leave.signal, (news) => {
        hear(news)
        channel.postMessage(news)
      })
    if (navigator.locks) navigator.locks.request('litper-live', { signal: leave.signal }, lead).catch(() => {})
    else void lead()
    const watch = setInterval(() => {
      if (Date.now() - heardAt < SILENCE_MS) return
      setSilent(true)
      void queryClient.invalidateQueries()
    }, POLL_MS)
    return () => {
      leave.abort()
      channel.close()
      clearInterval(watch)
    }
  }, [])
}

/** Holds the connection, and the lock, until the tab goes. */
function connect(signal: AbortSignal, tell: (news: News) => void): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined
    const open = () => {
      if (signal.aborted) return
      source = new EventSource('/api/v1/stream')
      source.addEventListener('change', ({ data }) => tell({ kind: 'change', ...JSON.parse(data) }))
      source.addEventListener('reset', () => tell({ kind: 'reset' }))
      for (const kind of ['ready', 'ping']) source.addEventListener(kind, () => tell({ kind: 'ping' }))
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return // the browser tries again by itself
        setTimeout(open, AGAIN_MS * (0.5 + Math.random()))
      }
    }
    signal.addEventListener('abort', () => {
      source?.close()
      resolve()
    })
    open()
  })
}

const waiting = new Map<string, { topic: string; id?: string }>()
let isGathering = false

function gather(topic: string, id: string | undefined): void {
  const isOne = topic === 'timelines'
  waiting.set(isOne ? `${topic} ${id}` : topic, isOne ? { topic, id } : { topic })
  if (isGathering) return
  isGathering = true
  setTimeout(() => {
    isGathering = false
    for (const change of waiting.values()) invalidate(change.topic, change.id)
    waiting.clear()
  }, GATHER_MS)
}
