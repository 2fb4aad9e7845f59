import { fields } from '@litper/kernel'
import { carrierAnswers, type HttpResponse, parsedJson } from '@litper/ports'

const { word, malformed, refused, faultOf } = carrierAnswers('interrapidisimo', /^[\w.:/-]{1,60}$/)

export { malformed, refused }

/**
 * The JSON of an answer: an object, a list or a text. A 4xx is a refusal: by its code or, when it is not JSON, by its status.
 * JSON in a foreign form is a fault, except with a plain 400.
 * @throws DomainError carrier.refused, carrier.credentials, carrier.busy, carrier.unavailable
 */
export function readAnswer(answer: HttpResponse): unknown {
  const fault = faultOf(answer)
  if (fault) throw fault
  const { status } = answer
  const body = parsedJson(answer.text)
  if (body === undefined) throw status < 400 ? malformed('json') : refused(String(status))
  if (status < 400) return body
  const { Codigo, Campos } = fields(body)
  if (word(Codigo) === '' && status !== 400) throw malformed(`status ${status}`)
  throw refused(word(Codigo) || String(status), Campos)
}
