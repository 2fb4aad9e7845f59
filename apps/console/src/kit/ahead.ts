import { type Input, litper, type Name, type Output } from './client.ts'

/** An answer that was asked for before its screen is there is kept this long: an older one may be out of date. */
const KEPT_MS = 10_000
interface Ahead {
  readonly answer: Promise<unknown>
  /** Once it has come. */
  told?: { readonly output: unknown; readonly at: number }
}
const asked = new Map<string, Ahead>()
const keyOf = (operation: Name, input: object) => `${operation} ${JSON.stringify(input)}`

/** Asks before the screen is there, which takes the answer by the same `call`. */
export function askAhead<K extends Name>(operation: K, input: Input<K>): Promise<Output<K>> {
  const answer = litper.call(operation, input)
  const key = keyOf(operation, input as object)
  const one: Ahead = { answer }
  asked.set(key, one)
  const tell = (output: unknown) => {
    one.told = { output, at: Date.now() }
  }
  answer.then(tell, () => undefined) // the screen that takes it shows the fault
  setTimeout(() => asked.delete(key), KEPT_MS)
  return answer
}

/** Asks an operation, or takes what was asked ahead; that is taken once. */
export function call<K extends Name>(operation: K, input: Input<K>): Promise<Output<K>> {
  const key = keyOf(operation, input as object)
  const ahead = asked.get(key)?.answer as Promise<Output<K>> | undefined
  asked.delete(key)
  return ahead ?? litper.call(operation, input)
}

/** What was asked ahead and has come already, so that the first drawing of a screen has it; it is taken once. */
export function takeAhead<K extends Name>(
  operation: K,
  input: Input<K>,
): { output: Output<K>; at: number } | undefined {
  const key = keyOf(operation, input as object)
  const told = asked.get(key)?.told
  if (told) asked.delete(key)
  return told as { output: Output<K>; at: number } | undefined
}
