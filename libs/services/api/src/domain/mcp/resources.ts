const SCHEME = 'litper://'

/** What is asked of a tool to be read as a resource. */
export interface Readable {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly path: string
  readonly inPath: readonly string[]
  readonly inputSchema: Readonly<Record<string, unknown>>
  readonly outputSchema?: object
  readonly facts: { readonly kind: string }
}
export interface Resource {
  readonly uri: string
  readonly name: string
  readonly title: string
  readonly description: string
}
export interface Template extends Omit<Resource, 'uri'> {
  readonly uriTemplate: string
}

/** What can be read as it is: an operation that reads, with nothing to fill in but parts of its path. */
const readable = (tool: Readable): boolean =>
  tool.facts.kind === 'read' &&
  tool.outputSchema !== undefined &&
  ((tool.inputSchema['required'] as readonly string[] | undefined) ?? []).every((one) => tool.inPath.includes(one))

const described = ({ name, title, description }: Readable) => ({
  name,
  title,
  description,
  mimeType: 'application/json',
})
const uriOf = ({ path }: Readable): string => path.replace('/api/v1/', SCHEME)

/** `litper://orders`: lists, counts and what else needs no argument. */
export const resourcesOf = (tools: Iterable<Readable>): Resource[] =>
  [...tools]
    .filter((one) => readable(one) && one.inPath.length === 0)
    .map((one) => ({ uri: uriOf(one), ...described(one) }))

/** `litper://orders/{id}` */
export const templatesOf = (tools: Iterable<Readable>): Template[] =>
  [...tools]
    .filter((one) => readable(one) && one.inPath.length === 1)
    .map((one) => ({ uriTemplate: uriOf(one), ...described(one) }))

/** The tool that reads a resource, and its arguments; undefined when no such resource is known. */
export function readingOf<T extends Readable>(
  uri: string,
  tools: Iterable<T>,
): [T, Record<string, string>] | undefined {
  // `litper://orders/policy` is no order: an address without a part to fill in comes first
  const all = [...tools].filter(readable)
  const exact = all.find((one) => one.inPath.length === 0 && uriOf(one) === uri)
  if (exact) return [exact, {}]
  for (const tool of all.filter((one) => one.inPath.length === 1)) {
    const [before, after] = uriOf(tool).split(/\{\w+\}/)
    const value =
      uri.startsWith(before!) && uri.endsWith(after!) ? uri.slice(before!.length, uri.length - after!.length) : ''
    if (value && !value.includes('/')) return [tool, { [tool.inPath[0]!]: unescaped(value) }]
  }
  return undefined
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
