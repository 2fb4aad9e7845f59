import { generate } from '../generate.mjs'

/**
 * Writes the generated files; with --check only compares.
 * @param {string[]} args
 */
export default async function command(args) {
  return generate(args)
}
