export { email, vendor } from './email.ts'
export { type EmailSettings, readSettings } from './settings.ts'
