import { OptionFault, readOptions } from '../../apps/bench/src/options.ts'
import { runBenchmarks } from '../../apps/bench/src/run.ts'
import { BuildFault } from '../lib/build.mjs'

/**
 * Runs the benchmarks of apps/bench: `npm run bench [-- intake | journey | page | pushes | tracing | numbers | lake | growth | import | crisis | learning ...] [--quick] [--profile]
 * [--engines] [--form distributed]`. Prints each figure beside its limit and writes bench/results/<name>.json (dist/bench
 * with --quick). A missed goal is printed and is no failure.
 * @param {string[]} args
 */
export default async function bench(args) {
  try {
    return await runBenchmarks(readOptions(args))
  } catch (error) {
    if (!(error instanceof OptionFault || error instanceof BuildFault)) throw error
    console.error(error.message)
    return 2
  }
}
