/** Splits an async sequence into pages of `size`; the last one may be shorter. */
export async function* pagesOf<T>(feed: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let page: T[] = []
  for await (const one of feed) {
    page.push(one)
    if (page.length < size) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
