import { fields } from '@litper/kernel'
import { carrierAnswers, type HttpResponse, parsedJson } from '@litper/ports'

const CONSIDERED = [400, 409, 422]
const { word, malformed, refused, faultOf } = carrierAnswers('coordinadora', /^[\w.:-]{1,60}$/)

export { faultOf, malformed, refused }

/**
 * The JSON of a REST answer. A 4xx is a refusal: by its code or, when it is not JSON, by its status. JSON in a foreign form (a
 * gateway's 404) is a fault.
 * @throws DomainError carrier.refused, carrier.credentials, carrier.busy, carrier.unavailable
 */
export function readAnswer(answer: HttpResponse): unknown {
  const fault = faultOf(answer)
  if (fault) throw fault
  const { status } = answer
  const body = parsedJson(answer.text)
  if (body === undefined) throw status < 400 ? malformed('json') : refused(String(status))
  const { isError, codigo, campos } = fields(body)
  if (isError === true || (status >= 400 && word(codigo) !== '')) throw refused(codigo, campos)
  if (status < 400) return body
  throw CONSIDERED.includes(status) ? refused(String(status)) : malformed(`status ${status}`)
}
