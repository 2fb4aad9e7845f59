import { buildApp } from '../../../tools/lib/build.mjs'

/** The specs that start processes run what the users run: the bundles, made anew when their sources changed. */
export default async function setup(): Promise<void> {
  await Promise.all([buildApp('litper'), buildApp('sandbox')])
}
