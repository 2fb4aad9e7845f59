import type { Tool } from './tools.ts'

/** A call of a tool as the request that its operation answers. */
export interface ToolRequest {
  readonly method: string
  readonly url: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** Arguments go where the operation takes them: into the path, the query, and the rest into the body. */
export function requestOfCall(
  { method, path, inPath, inQuery }: Tool,
  given: Readonly<Record<string, unknown>>,
): ToolRequest {
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(given[name]))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given))
    if (inQuery.includes(name) && value !== undefined && value !== null) query.append(name, textOf(value))
  const rest = Object.entries(given).filter(([name]) => !inPath.includes(name) && !inQuery.includes(name))
  const hasBody = method !== 'GET' && method !== 'DELETE'
  // A GET has no body: what it does not know goes into the query, where the operation refuses it by name.
  if (!hasBody) for (const [name, value] of rest) query.append(name, textOf(value))
  return {
    method,
    url: query.size > 0 ? `${url}?${query}` : url,
    ...(hasBody && rest.length > 0 && { body: Object.fromEntries(rest) }),
  }
}

/** One part of a path, whatever it holds: `../` or an empty text must not name another route. */
function segment(value: unknown): string {
  const text = textOf(value ?? '')
  return text === '' || /^\.{1,2}$/.test(text) ? '%00' : encodeURIComponent(text)
}

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
