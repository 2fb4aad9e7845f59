export { email } from './email.ts'
export { type EmailSettings, readSettings } from './settings.ts'
