/**
 * A port that is opened by its first call, so that rarely used ports cost nothing until then. A failed opening is tried again
 * by the next call. `methods`: the methods of the port; each must return a promise.
 */
export function lazily<T extends object, K extends keyof T>(
  methods: readonly K[],
  open: () => Promise<T>,
): { readonly port: Pick<T, K>; opened(): Promise<T> | undefined } {
  let opening: Promise<T> | undefined
  const ready = () => {
    opening ??= open().catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const call =
    (method: K) =>
    async (...given: unknown[]) => {
      const port = await ready()
      return (port[method] as (...given: unknown[]) => unknown).apply(port, given)
    }
  const port = Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Pick<T, K>
  return { port, opened: () => opening }
}
