import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { theme } from '../../apps/console/src/kit/theme.ts'

/**
 * Mantine's variables as a file: at run time it would write them into a style element, which the console's content security policy
 * forbids. Only what its stylesheets in use read.
 */
export async function consoleTokens() {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const all = defaultCssVariablesResolver(merged)
  const used = (/** @type {Record<string, string>} */ group) =>
    Object.fromEntries(Object.entries(group).filter(([name]) => !OTHER_COLOURS.test(name)))
  const css = convertCssVariables({ variables: used(all.variables), light: used(all.light), dark: used(all.dark) })
  const readable = css.replaceAll(';', ';\n  ').replaceAll('{', ' {\n  ').replaceAll('  }', '}\n')
  return {
    'apps/console/src/generated/tokens.css': `/* Made from src/kit/theme.ts by \`node tools/run.mjs generate\`. */\n${readable}`,
  }
}

/** The palettes that the console does not use. */
const OTHER_COLOURS = /^--mantine-color-(pink|grape|violet|indigo|cyan|teal|green|lime|yellow|orange|blue)-/
