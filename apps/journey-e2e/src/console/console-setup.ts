import { buildApp, buildConsole } from '../../../../tools/lib/build.mjs'

/** What the browser's specs run. */
export async function setup(): Promise<void> {
  await Promise.all([buildApp('litper'), buildApp('sandbox'), buildConsole()])
}
