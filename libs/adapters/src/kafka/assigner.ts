import type { PartitionAssigner } from 'kafkajs'
import type { Driver } from './connect.ts'
import { type Part, share } from './share.ts'

/** What kafkajs hands over beyond its types. */
interface Metadata {
  findTopicPartitionMetadata(topic: string): { readonly partitionId: number }[]
}

/** Each member says where it has work in hand when it joins; the one that leads the group shares out by `share`. */
export const stayingAssigner =
  (protocol: Driver['protocol'], busy: () => readonly string[]): PartitionAssigner =>
  ({ cluster }) => ({
    name: 'litper-staying',
    version: 1,
    protocol: ({ topics }) => ({
      name: 'litper-staying',
      metadata: protocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.from(JSON.stringify(busy())) }),
    }),
    assign: async ({ members, topics }) => {
      const sharers = members
        .map(({ memberId, memberMetadata }) => {
          const told = protocol.MemberMetadata.decode(memberMetadata)!
          return { id: memberId, topics: new Set(told.topics), busy: new Set(placesIn(told.userData)) }
        })
        .sort((one, other) => (one.id < other.id ? -1 : 1))
      const parts = topics.flatMap((topic) =>
        (cluster as unknown as Metadata)
          .findTopicPartitionMetadata(topic)
          .map(({ partitionId }) => ({ topic, partition: partitionId }))
          .sort((one, other) => one.partition - other.partition),
      )
      return [...share(parts, sharers)].map(([memberId, mine]) => ({
        memberId,
        memberAssignment: protocol.MemberAssignment.encode({
          version: 1,
          assignment: byTopic(mine),
          userData: Buffer.of(),
        }),
      }))
    },
  })

function placesIn(told: Buffer): string[] {
  return told.length > 0 ? JSON.parse(told.toString()) : []
}

function byTopic(parts: readonly Part[]): Record<string, number[]> {
  const topics = Map.groupBy(parts, (part) => part.topic)
  return Object.fromEntries([...topics].map(([topic, all]) => [topic, all.map((one) => one.partition)]))
}
