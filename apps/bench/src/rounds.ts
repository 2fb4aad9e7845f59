/**
 * Runs the parts in turns, round after round, so that other load on the machine affects all of them equally.
 * @param parts each returns its figure
 */
export async function inTurns<K extends string>(
  rounds: number,
  parts: Record<K, () => Promise<number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(parts) as K[]
  const figures = {} as Record<K, number[]>
  for (const name of names) figures[name] = []
  for (let round = 0; round < rounds; round++) for (const name of names) figures[name].push(await parts[name]())
  return figures
}

/** One trial alone may fall into a busy moment. */
const TRIALS = 2

/** The choice with the highest figure in its best trial. */
export async function best<C>(choices: readonly C[], trial: (choice: C) => Promise<number>): Promise<C> {
  let most = Number.NEGATIVE_INFINITY
  let chosen = choices[0] as C
  for (const choice of Array.from({ length: TRIALS }, () => choices).flat()) {
    const figure = await trial(choice)
    if (figure > most) [most, chosen] = [figure, choice]
  }
  return chosen
}

const AT_A_TIME = 2

/** Does the work for each, two at a time: the smallest machine has two cores. */
export async function twoAtATime<T>(all: readonly T[], work: (one: T) => Promise<unknown>) {
  const left = [...all]
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
}
