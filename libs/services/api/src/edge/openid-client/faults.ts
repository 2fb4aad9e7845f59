import { DomainError, unavailable } from '@litper/kernel'

interface Fault {
  readonly name?: string
  readonly code?: unknown
  readonly error?: unknown
  readonly cause?: unknown
  readonly claim?: unknown
  readonly attribute?: unknown
}

/** The library's errors as ours. What a provider wrote is cut to the plain code of an error: the rest may be anything. */
export function faultOf(error: unknown): DomainError {
  const all = causesOf(error)
  const ours = all.find((one) => one instanceof DomainError)
  if (ours instanceof DomainError)
    return ours.code.startsWith('sign_on.') ? ours : unavailable('sign_on.provider_away', { why: ours.code }, error)
  const said = all.find((one) => typeof one.error === 'string')?.error
  if (said !== undefined) return refused('refused', { why: plainCode(said) })
  const code = String(all.find((one) => typeof one.code === 'string')?.code ?? '')
  const claim = all.find((one) => typeof one.claim === 'string')?.claim
  if (claim === 'iss' || /"iss"/.test(String((error as Error).cause ?? ''))) return refused('wrong_issuer')
  if (claim === 'aud' || claim === 'azp') return refused('wrong_audience')
  const ofPerson = all.some((one) => one.attribute === 'sub')
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' && !ofPerson) return refused('wrong_issuer')
  if (/NOT_CONFORM|NOT_JSON|PARSE_ERROR|SERVER_METADATA/.test(code))
    return new DomainError('sign_on.not_a_provider', 'invalid', { why: code }, { cause: error })
  return refused('bad_token', { why: claim === undefined ? plainCode(code) : plainCode(claim) })

  function refused(what: string, details: Record<string, unknown> = {}): DomainError {
    return new DomainError(`sign_on.${what}`, 'unauthenticated', details, { cause: error })
  }
}

function causesOf(error: unknown): Fault[] {
  const all: Fault[] = []
  for (let one = error as Fault | undefined; one && typeof one === 'object' && all.length < 6; one = one.cause as Fault)
    all.push(one)
  return all
}

const plainCode = (text: unknown): string => (/^[\w.-]{1,60}$/.test(String(text)) ? String(text) : 'other')
