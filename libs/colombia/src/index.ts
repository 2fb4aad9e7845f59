export { completeAddress } from './address/complete-address.ts'
export { parseAddress } from './address/parse.ts'
export type {
  Axis,
  Complement,
  ComplementKey,
  Cross,
  Hints,
  Missing,
  ParsedAddress,
  Quadrant,
  Via,
  ViaType,
} from './address/types.ts'
export { addBusinessDays, type ContactClass, lawfulAt } from './contact-hours.ts'
export { startOfDay, todayAndYesterday } from './day.ts'
export { assessDeliverability, type Deliverability, type Question, questionText } from './deliverability.ts'
export { holidays, isHoliday } from './holidays.ts'
export { hourInColombia, nextHourInColombia } from './local-time.ts'
export { costOf } from './message-prices.ts'
export { allMunicipalities, dane8, type Municipality, municipalityByDane } from './municipalities.ts'
export { formatPesos } from './pesos.ts'
export { areaOfDepartment, type ColombianPhone, departmentsOfPhone } from './phones/colombian-phone.ts'
export {
  choosePhone,
  e164Of,
  type PhoneReading,
  parseColombianPhone,
  readPhone,
  readPhones,
  spellingsOf,
} from './phones/read-phone.ts'
export { findMunicipality, type GivenPlace } from './places/find-municipality.ts'
export type { Found, PlaceHints } from './places/settle.ts'
export type { QuestionCode } from './texts/questions.ts'
export { firstName, safeName, safeText } from './texts/safe-text.ts'
export { afterWorkingMinutes, endOfWorkingDay, workingMinutes } from './working-time.ts'
