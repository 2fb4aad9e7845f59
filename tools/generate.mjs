import { pathToFileURL } from 'node:url'
import { generators } from './generators.mjs'
import { root } from './lib/build.mjs'
import { apply, compare } from './lib/generated.mjs'

/**
 * @param {string[]} args `--check` compares and writes nothing; `--without=NAME` leaves one out
 * @returns {Promise<number>} exit code
 */
export async function generate(args) {
  const check = args.includes('--check')
  let stale = 0
  const left = args.flatMap((one) => /^--without=(.+)$/.exec(one)?.[1] ?? [])
  for (const generator of generators.filter(({ name }) => !left.includes(name))) {
    const difference = await compare(root, generator)
    const { missing, changed, extra } = difference
    const found = missing.length + changed.length + extra.length
    stale += found
    for (const [what, names] of Object.entries({ missing, changed, extra })) {
      for (const name of names) console.log(`${generator.name}: ${what}: ${name}`)
    }
    if (!check && found > 0) apply(root, difference)
  }
  if (check && stale > 0) console.log('Generated files are stale: run `node tools/run.mjs generate` and commit.')
  return check && stale > 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await generate(process.argv.slice(2))
}
