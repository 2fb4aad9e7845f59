/**
 * Runs the parts in turns, round after round, so that what else happens on the machine meets all of them alike.
 * @template {string} K
 * @param {number} rounds
 * @param {Record<K, () => Promise<number>>} parts each answers its figure
 * @returns {Promise<Record<K, number[]>>}
 */
export async function inTurns(rounds, parts) {
  const names = /** @type {K[]} */ (Object.keys(parts))
  const figures = /** @type {Record<K, number[]>} */ ({})
  for (const name of names) figures[name] = []
  for (let round = 0; round < rounds; round++) for (const name of names) figures[name].push(await parts[name]())
  return figures
}

/** One trial may meet a busy moment. */
const TRIALS = 2

/**
 * The choice whose best trial gives most.
 * @template C
 * @param {readonly C[]} choices
 * @param {(choice: C) => Promise<number>} trial
 * @returns {Promise<C>}
 */
export async function best(choices, trial) {
  let most = Number.NEGATIVE_INFINITY
  let chosen = /** @type {C} */ (choices[0])
  for (const choice of Array.from({ length: TRIALS }, () => choices).flat()) {
    const figure = await trial(choice)
    if (figure > most) [most, chosen] = [figure, choice]
  }
  return chosen
}

/** As many at a time as the smallest machine has cores. */
const LANES = 2

/**
 * Does the work for each, two at a time.
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => Promise<unknown>} work
 */
export async function inLanes(all, work) {
  const left = [...all]
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
