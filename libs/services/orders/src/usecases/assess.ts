import {
  areaOfDepartment,
  assessDeliverability,
  choosePhone,
  e164Of,
  type Found,
  findMunicipality,
  type PhoneReading,
  parseAddress,
  readPhone,
  safeText,
} from '@litper/colombia'
import type { Assessment, Question, Snapshot } from '../domain/order.ts'

const PHONE_PROBLEM = /phone/

/** Can a carrier find it, and can it call? If not, the smallest question. */
export function assess(snapshot: Snapshot): Assessment {
  const { written } = snapshot
  const text = [written.address1, written.address2].filter(Boolean).join(', ')
  const address = parseAddress(text)
  const place = findMunicipality({
    city: written.city ?? '',
    department: written.province,
    address: text,
    phone: written.phone ?? snapshot.customer.phone,
    zip: written.zip,
  })
  const reading = phoneFor(snapshot, place)
  const phone = 'phone' in reading ? reading.phone : undefined
  const verdict = assessDeliverability({ address, municipality: place, phone })
  if (!verdict.deliverable || !place || 'ambiguous' in place || !phone) {
    const question = askable(verdict.question ?? { code: 'address.where', params: {} })
    return {
      deliverable: false,
      reason: PHONE_PROBLEM.test(question.code) ? 'phone' : 'address',
      question,
      phone: e164Of(reading),
    }
  }
  return {
    deliverable: true,
    customer: { ...snapshot.customer, phone: phone.e164 },
    destination: {
      address: text,
      city: place.name,
      department: place.department,
      daneCode: place.daneCode,
      notes: snapshot.note,
    },
  }
}

/** The number that was written last, where a courier can call it; else the best that is known. */
function phoneFor({ written, customer }: Snapshot, place: Found): PhoneReading {
  const area = place && 'daneCode' in place ? areaOfDepartment(place.daneCode.slice(0, 2)) : undefined
  const given = readPhone(written.phone, { area })
  return 'phone' in given ? given : choosePhone([written.phone, customer.phone], { area }).chosen
}

/** The question repeats what the buyer wrote, in a message that the shop signs. */
const askable = ({ code, params }: Question): Question => ({
  code,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, safeText(value, 200)])),
})
