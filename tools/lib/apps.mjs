import { globSync } from 'node:fs'
import { root } from './root.mjs'

/** The deployables: every folder of apps/ that has a main.ts. */
export const APPS = globSync('apps/*/src/main.ts', { cwd: root })
  .map((path) => path.split(/[\\/]/)[1] ?? '')
  .sort()

/** Those that serve the console. */
export const WITH_CONSOLE = ['api', 'litper']
