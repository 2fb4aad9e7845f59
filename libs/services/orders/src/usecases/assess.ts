import { assessDeliverability, findMunicipality, parseAddress, parseColombianPhone } from '@litper/colombia'
import type { Assessment, Snapshot } from '../domain/order.ts'

const PHONE_PROBLEM = /phone/

/** Can a carrier find it, and can it call? If not, the smallest question. */
export function assess(snapshot: Snapshot): Assessment {
  const { written } = snapshot
  const text = [written.address1, written.address2].filter(Boolean).join(', ')
  const address = parseAddress(text)
  const place = findMunicipality({ city: written.city ?? '', department: written.province })
  const phone = parseColombianPhone(written.phone ?? snapshot.customer.phone ?? '')
  const verdict = assessDeliverability({ address, municipality: place, phone })
  if (!verdict.deliverable || !place || 'ambiguous' in place || !phone) {
    const question = verdict.question ?? { code: 'address.where', params: {} }
    return { deliverable: false, reason: PHONE_PROBLEM.test(question.code) ? 'phone' : 'address', question }
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
