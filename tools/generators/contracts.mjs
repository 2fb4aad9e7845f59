import { z } from 'zod'
import { allEvents } from '../../libs/contracts/src/all-events.ts'

/** One JSON Schema per released event: a change of one that is committed is a change of a promise. */
export async function contractSchemas() {
  const files = allEvents.map((event) => {
    const schema = z.toJSONSchema(event.data, { unrepresentable: 'any' })
    const content = {
      $id: `litper:${event.name}@${event.version}`,
      title: event.name,
      'x-stream': event.stream,
      ...schema,
    }
    return [`libs/contracts/schemas/${event.name}@${event.version}.json`, `${JSON.stringify(content, null, 2)}\n`]
  })
  return Object.fromEntries(files)
}
