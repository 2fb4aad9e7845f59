interface Row {
  readonly id: string
}

/** What opens when this one is done: the next one, else the one before; undefined when it was the last. */
export function nextOf<R extends Row>(rows: readonly R[], id: string): R | undefined {
  const at = rows.findIndex((row) => row.id === id)
  return rows[at + 1] ?? rows[at - 1]
}
