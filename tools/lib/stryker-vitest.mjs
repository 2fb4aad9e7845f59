import { strykerPlugins } from '@stryker-mutator/vitest-runner'

/**
 * @typedef {{ projects: { config: { testNamePattern?: RegExp } }[], start: (files?: string[]) => Promise<unknown> }} Vitest
 * @typedef {{ init: () => Promise<void>, ctx: Vitest }} Runner `ctx` is private there: the running Vitest
 * @typedef {((injector: unknown) => Runner) & { inject: unknown }} Factory
 */
const [theirs] = /** @type {[{ factory: Factory }]} */ (/** @type {unknown} */ (strykerPlugins))

/**
 * Stryker's runner for Vitest picks specs by their names joined with spaces; Vitest 5 joins them with ` > `, so no nested spec would run
 * and every mutant that only those kill would count as survived. Here a space in a pattern matches both.
 * @param {unknown} injector
 */
function factory(injector) {
  const runner = theirs.factory(injector)
  const init = runner.init.bind(runner)
  runner.init = async () => {
    await init()
    const { ctx } = runner
    const start = ctx.start.bind(ctx)
    ctx.start = (files) => {
      for (const { config } of ctx.projects) {
        if (config.testNamePattern)
          config.testNamePattern = new RegExp(config.testNamePattern.source.replaceAll(' ', '(?: > | )'))
      }
      return start(files)
    }
  }
  return runner
}
factory.inject = theirs.factory.inject

const vitest5 = { ...theirs, name: 'vitest5', factory }
/** Stryker loads this file by its path and asks for this name. */
const plugins = [vitest5]

export { plugins as strykerPlugins }
