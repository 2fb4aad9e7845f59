import { loadSettingsFrom } from './kept-secret.ts'
import type { Settings } from './settings.ts'

/** The one place that reads the environment. */
export const loadSettings = (): Settings => loadSettingsFrom(process.env)

/** Whether a fault at the start is told with its stack: asked before the settings are known to be right. */
export const tellsStacks = (): boolean => process.env['LOG_LEVEL'] === 'debug'
