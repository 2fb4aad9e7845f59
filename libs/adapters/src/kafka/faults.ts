import { messageOf } from '@litper/kernel'

export type OnFault = (where: string, error: unknown) => void

/** While a broker is away, kafkajs says the same many times a second. The same is told once in `everyMs`. */
export function seldom(onFault: OnFault, everyMs = 30_000, now: () => number = () => performance.now()): OnFault {
  const told = new Map<string, number>()
  return (where, error) => {
    const what = `${where}: ${messageOf(error)}`
    const last = told.get(what)
    if (last !== undefined && now() - last < everyMs) return
    if (told.size >= 1000) told.clear() // faults that never repeat must not pile up
    told.set(what, now())
    onFault(where, error)
  }
}
