/** The outcome, or `undefined` when it takes longer. */
export async function within<T>(ms: number, outcome: Promise<T>): Promise<{ readonly value: T } | undefined> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([outcome.then((value) => ({ value })), over])
  } finally {
    clearTimeout(timer)
  }
}
