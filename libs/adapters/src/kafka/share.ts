import { placeOf } from './seats.ts'

export interface Sharer {
  readonly id: string
  readonly topics: ReadonlySet<string>
  /** Where it has work in hand. */
  readonly busy: ReadonlySet<string>
}
export interface Part {
  readonly topic: string
  readonly partition: number
}

/**
 * Parts the partitions among the members of a group evenly (of those who want the same topics, nobody has two more than another). Where
 * work is in hand a partition stays as long as its holder has no more than its share, so that a rebalance seldom lets two processes
 * work on one partition; where it must, the inbox makes the second one wait for the first.
 */
export function share(parts: readonly Part[], members: readonly Sharer[]): Map<string, Part[]> {
  const shares = new Map(members.map((member) => [member.id, [] as Part[]]))
  const fair = Math.max(1, Math.floor(parts.length / members.length))
  const open = parts.filter((part) => {
    const place = placeOf(part.topic, part.partition)
    const holder = members.find((one) => one.busy.has(place) && one.topics.has(part.topic))
    const its = holder && shares.get(holder.id)!
    if (!its || its.length >= fair) return true
    its.push(part)
    return false
  })
  for (const part of open) {
    const able = members.filter((one) => one.topics.has(part.topic)).map((one) => shares.get(one.id)!)
    const [first, ...others] = able
    if (first) others.reduce((least, one) => (one.length < least.length ? one : least), first).push(part)
  }
  return shares
}
