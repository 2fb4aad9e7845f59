import { OptionFault, readOptions } from '../bench/options.mjs'
import { runBenchmarks } from '../bench/run.mjs'
import { BuildFault } from '../lib/build.mjs'

/**
 * Our figures beside the limits of the same run: `npm run bench [-- intake | journey | page | pushes | growth ...]
 * [--quick] [--profile] [--engines] [--form distributed]`. Prints tables, writes bench/results/<name>.json (dist/bench
 * with --quick). A goal that is not met is said, and is no failure.
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
