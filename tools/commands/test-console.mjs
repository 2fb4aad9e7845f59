import { root } from '../lib/build.mjs'
import { findChromium } from '../lib/chromium.mjs'
import { consoleBudgets } from '../lib/console-budgets.mjs'
import { runSpecs } from '../lib/vitest.mjs'

/**
 * The console in a real browser against the platform and its sandbox: `npm run test:console [-- filter ... --pictures]`. `--pictures`
 * writes docs/screens anew. A missing browser fails with the line that installs it. The last line is the count, alone.
 * @param {string[]} args
 */
export default async function testConsole(args) {
  const browser = findChromium(process.env)
  if ('error' in browser) {
    console.error(browser.error)
    console.log('0 passed, 1 failed') // a missing browser fails; it never skips
    return 1
  }
  process.env.CHROMIUM = browser.path
  if (args.includes('--pictures')) process.env.CONSOLE_PICTURES = '1'
  const filters = args.filter((one) => one !== '--pictures')
  let overBudget = 0
  const code = await runSpecs(['--config', 'vitest.console.config.ts', ...filters], async () => {
    const { lines, over } = consoleBudgets(root)
    console.log(lines.join('\n'))
    overBudget = over
  })
  return code !== 0 || overBudget > 0 ? 1 : 0
}
