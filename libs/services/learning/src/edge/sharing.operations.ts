import { instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'

const output = z
  .object({ shares: z.boolean(), by: z.string().nullable(), since: instantShape.nullable() })
  .meta({ id: 'LearningSharing' })

export const findSharing = operation({
  name: 'learning.find_sharing',
  summary: { es: 'Muestra si se aprende con otros', en: 'Show whether we learn with others' },
  http: ['GET', '/api/v1/learning/sharing'],
  input: z.object({}),
  output,
  roles: 'everyone',
  scope: 'turns:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const setSharing = operation({
  name: 'learning.set_sharing',
  summary: { es: 'Decide si se aprende con otros', en: 'Decide whether to learn with others' },
  details:
    'By default the data of a tenant teaches only that tenant. Who opts in gives counts by message, city and hour, under a keyed hash, and hears at which hours at least three others did better: as a candidate, which is proven on its own messages. Who opts out takes its counts back.',
  http: ['PUT', '/api/v1/learning/sharing'],
  input: z.object({ shares: z.boolean() }),
  output,
  scope: 'learning_sharing:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  undo: 'learning.set_sharing',
  errors: {},
  example: { shares: true },
})
