/** The result, or `undefined` when it takes longer. */
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

/** True when the work ends in time with anything but `false` or an error. Never throws. */
export async function goesWell(ms: number, asked: Promise<unknown>): Promise<boolean> {
  const answered = await within(ms, asked).catch(() => undefined)
  return answered !== undefined && answered.value !== false
}
