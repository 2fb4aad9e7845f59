import { table } from '../lib/distributed/figures.mjs'

/** The lines of the closing table, and how long each took. */
export function newReport() {
  /** @type {{ what: string, ok: boolean, took: string, told: string }[]} */
  const rows = []
  /**
   * One thing to show: a fault is its answer, and the next one is shown all the same.
   * @param {string} what
   * @param {() => Promise<{ ok: boolean, told: string }>} prove
   */
  const line = async (what, prove) => {
    const began = Date.now()
    console.log(`... ${what}`)
    const { ok, told } = await prove().catch((/** @type {Error} */ error) => ({ ok: false, told: error.message }))
    const took = `${((Date.now() - began) / 1000).toFixed(1)} s`
    rows.push({ what, ok, took, told })
    console.log(`${ok ? 'ok  ' : 'FAILED'} ${what} (${took}): ${told}`)
    return ok
  }
  const close = () => {
    const cells = rows.map(({ what, ok, took, told }) => [what, ok ? 'passed' : 'FAILED', took, told.split('\n')[0]])
    console.log(table([['what', '', 'took', 'seen'], ...cells]))
    return rows.every(({ ok }) => ok)
  }
  return { line, close }
}
/** @typedef {ReturnType<typeof newReport>} Report */
