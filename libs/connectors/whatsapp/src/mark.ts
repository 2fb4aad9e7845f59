import type { OutgoingMessage } from '@litper/ports'

const SEPARATOR = ' '
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

/** What rides along with a message and comes back in each status: our id, and the trace that sent it. */
export const markOf = ({ id, trace }: Pick<OutgoingMessage, 'id' | 'trace'>): string =>
  trace === undefined ? id : `${id}${SEPARATOR}${trace}`

/** The other way; a mark that another system made is its own id. */
export function readMark(mark: string | undefined): { readonly opaque?: string; readonly trace?: string } {
  if (mark === undefined) return {}
  const [opaque, trace] = mark.split(SEPARATOR, 2)
  return { opaque, ...(trace !== undefined && TRACEPARENT.test(trace) && { trace }) }
}
