/** One partition of one topic. */
export const placeOf = (topic: string, partition: number): string => `${topic}/${partition}`

/** Which partitions a member of a group has, and since when without a break. */
export class Seats {
  private generation = 0
  private member?: string
  private since = new Map<string, number>()

  /** The group came together anew. What the member had before under the same name, nobody else had between. */
  joined(member: string, assignment: Readonly<Record<string, readonly number[]>>): void {
    const before = member === this.member ? this.since : new Map<string, number>()
    this.generation++
    this.member = member
    const places = Object.entries(assignment).flatMap(([topic, all]) => all.map((one) => placeOf(topic, one)))
    this.since = new Map(places.map((place) => [place, before.get(place) ?? this.generation]))
  }

  /** True from now until the partition is taken away, even if it is given back later. */
  claim(place: string): () => boolean {
    const since = this.since.get(place)
    return () => since !== undefined && this.since.get(place) === since
  }

  leave(): void {
    this.since.clear()
  }
}
