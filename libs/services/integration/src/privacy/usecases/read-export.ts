import { conflict, notFound } from '@litper/kernel'
import type { Told } from '@litper/ports'
import { requestOf } from './ask-about.ts'
import type { PrivacyParts } from './ports.ts'

export interface Export {
  readonly request: { readonly id: string; readonly receivedAt: Date; readonly doneAt: Date | undefined }
  readonly parts: readonly (Told & { readonly service: string })[]
}

/**
 * All that is known of a person, once every service has told it.
 * @throws DomainError `privacy.not_found`; conflict `privacy.not_ready`; `privacy.gone` when it was too long ago
 */
export function readExport(parts: PrivacyParts, id: string): Promise<Export> {
  const { database, people, seals, tenant } = parts
  return database.transaction(async () => {
    const request = await requestOf(parts, id)
    if (request.kind !== 'access' && request.kind !== 'data_request') throw notFound('privacy.not_found')
    if (request.state !== 'done') throw conflict('privacy.not_ready', { waiting: request.waiting.join(', ') })
    const answers = await people.answers(id)
    if (answers.length === 0) throw notFound('privacy.gone')
    return {
      request: { id, receivedAt: request.receivedAt, doneAt: request.doneAt },
      parts: answers.flatMap(({ service, sealed }) =>
        seals.open<Told[]>(sealed, tenant()).map((told) => ({ service, ...told })),
      ),
    }
  })
}
