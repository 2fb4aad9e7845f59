export { twilio, vendor } from './twilio.ts'
