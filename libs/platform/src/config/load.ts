import { loadSettingsFrom } from './kept-secret.ts'
import type { Settings } from './settings.ts'

/** The one place that reads the environment. */
export const loadSettings = (): Settings => loadSettingsFrom(process.env)

/** Whether an error at the start is printed with its stack. Read before the settings are checked. */
export const tellsStacks = (): boolean => process.env['LOG_LEVEL'] === 'debug'
