export { type Axis, type Missing, type ParsedAddress, parseAddress, type Via, type ViaType } from './address.ts'
export { addBusinessDays, type ContactClass, lawfulAt } from './contact-hours.ts'
export {
  assessDeliverability,
  type Deliverability,
  type Question,
  type QuestionCode,
  questionText,
} from './deliverability.ts'
export { holidays, isHoliday } from './holidays.ts'
export {
  allMunicipalities,
  dane8,
  type Found,
  findMunicipality,
  type Municipality,
  municipalityByDane,
} from './municipalities.ts'
export { formatPesos } from './pesos.ts'
export { type ColombianPhone, parseColombianPhone } from './phones.ts'
