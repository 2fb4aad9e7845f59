import { hourInColombia } from '@litper/colombia'
import { type Finding, type Judged, scored } from './finding.ts'
import { isFailedAttempt, type Parcel, type Scan } from './parcel.ts'
import { DELIVERY } from './rubrics.ts'

const HOUR = 3_600_000
const MOST_GAP_HOURS = 72
const TOO_SOON_MINUTES = 30
/** So many failed attempts of one carrier in one city within two minutes are no visits. */
const TOO_MANY_AT_ONCE = 5

/**
 * Judges how a parcel was delivered, from its scans alone.
 * @param near how many failed attempts of this carrier in this city lie within a minute of each failed attempt, its own among them
 */
export function reviewDelivery(parcel: Parcel, near: ReadonlyMap<string, number>): Judged {
  const { scans } = parcel
  const findings = [visited(scans, near), scanned(scans), firstAttempt(scans), straight(scans)]
  return scored(DELIVERY, findings)
}

function visited(scans: readonly Scan[], near: ReadonlyMap<string, number>): Finding {
  const attempts = scans.filter(isFailedAttempt)
  const doubts = attempts.flatMap((one, index) => {
    const before = attempts[index - 1]
    const minutes = before && (Date.parse(one.at) - Date.parse(before.at)) / 60_000
    const hour = hourInColombia(one.at)
    return [
      ...(minutes !== undefined && minutes < TOO_SOON_MINUTES
        ? [`${one.at}: ${Math.round(minutes)} min after another`]
        : []),
      ...(hour < 6 || hour >= 21 ? [`${one.at}: at ${hour}:00 in Colombia`] : []),
      ...((near.get(one.at) ?? 0) >= TOO_MANY_AT_ONCE
        ? [`${one.at}: ${near.get(one.at)} attempts in two minutes`]
        : []),
    ]
  })
  if (attempts.length === 0) return { criterion: 'visited', evidence: '' }
  return {
    criterion: 'visited',
    passed: doubts.length === 0,
    evidence: doubts.join('; ') || attempts.map(quoted).join('; '),
  }
}

function scanned(scans: readonly Scan[]): Finding {
  const gaps = scans.slice(1).map((one, index) => {
    const from = scans[index]!
    return { hours: (Date.parse(one.at) - Date.parse(from.at)) / HOUR, from, to: one }
  })
  const longest = gaps.sort((a, b) => b.hours - a.hours)[0]
  if (!longest) return { criterion: 'scanned', evidence: '' }
  return {
    criterion: 'scanned',
    passed: longest.hours <= MOST_GAP_HOURS,
    evidence: `${Math.round(longest.hours)} h: ${longest.from.at} – ${longest.to.at}`,
  }
}

function firstAttempt(scans: readonly Scan[]): Finding {
  const delivered = scans.find(({ state }) => state === 'delivered')
  const failed = scans.filter((one) => isFailedAttempt(one) && (!delivered || one.at < delivered.at))
  if (!delivered && failed.length === 0) return { criterion: 'first_attempt', evidence: '' }
  return {
    criterion: 'first_attempt',
    passed: delivered !== undefined && failed.length === 0,
    evidence: failed.length > 0 ? failed.map(quoted).join('; ') : quoted(delivered!),
  }
}

function straight(scans: readonly Scan[]): Finding {
  const delivered = scans.findIndex(({ state }) => state === 'delivered')
  if (delivered < 0) return { criterion: 'straight', evidence: '' }
  const back = scans.slice(delivered + 1).find(({ state }) => state === 'returning' || state === 'returned')
  return { criterion: 'straight', passed: back === undefined, evidence: quoted(back ?? scans[delivered]!) }
}

const quoted = ({ at, state, code, exception }: Scan): string =>
  [at, state, exception, `(${code})`].filter(Boolean).join(' ')
