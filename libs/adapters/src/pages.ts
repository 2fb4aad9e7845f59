/** What is fed, so many at a time; the last page may hold fewer. */
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
