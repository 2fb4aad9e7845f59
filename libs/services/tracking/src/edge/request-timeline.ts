import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { CustomerRequest, Rating } from '../domain/customer-request.ts'

/** What the customer asked and rated on their page, and what the shop answered. */
export const requestTimeline = (requests: readonly CustomerRequest[], rating: Rating | undefined): TimelineEntry[] => [
  ...requests.flatMap((one) => [asked(one), ...answered(one)]),
  ...(rating ? [rated(rating)] : []),
]

const asked = ({ id, kind, date, text, state, askedAt }: CustomerRequest): TimelineEntry =>
  entryOf({
    id: `${id}/asked`,
    at: askedAt,
    actor: 'customer',
    text:
      kind === 'date'
        ? { es: `Pidió en su página que llegue el ${date}`, en: `Asked on the page for delivery on ${date}` }
        : { es: 'Preguntó en su página', en: 'Asked a question on the page' },
    detail: text ?? null,
    tone: state === 'open' ? 'waiting' : 'plain',
    importance: 'main',
  })

const answered = ({ id, answer, answeredAt }: CustomerRequest): TimelineEntry[] =>
  answeredAt
    ? [
        entryOf({
          id: `${id}/answered`,
          at: answeredAt,
          actor: 'person',
          text: { es: 'Respuesta en la página del cliente', en: 'Answer on the customer’s page' },
          detail: answer ?? null,
          tone: 'good',
          importance: 'normal',
        }),
      ]
    : []

const rated = ({ waybillId, stars, ratedAt }: Rating): TimelineEntry =>
  entryOf({
    id: `${waybillId}/rated`,
    at: ratedAt,
    actor: 'customer',
    text: { es: `Calificó la entrega: ${stars} de 5`, en: `Rated the delivery: ${stars} of 5` },
    tone: stars >= 4 ? 'good' : stars === 3 ? 'plain' : 'warning',
    importance: 'main',
  })
