import { DomainError, unavailable } from '@litper/kernel'

const AWAY = new Set(['ConnectionError', 'TimeoutError', 'NoLivingConnectionsError', 'RequestAbortedError'])

/** The part of the client’s errors that is used here. */
interface ElasticFault {
  readonly name?: string
  readonly statusCode?: number
}

/** The engine does not answer or cannot serve; the call itself is correct. */
function isAway({ name = '', statusCode = 0 }: ElasticFault): boolean {
  return AWAY.has(name) || statusCode >= 500 || statusCode === 429
}

/** @throws DomainError `search.unavailable` when Elasticsearch is away; other errors as they are */
export async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DomainError || !isAway((error ?? {}) as ElasticFault)) throw error
    throw unavailable('search.unavailable', {}, error)
  }
}

/** Like `answer`; `undefined` when the index or document does not exist. */
export async function answerIfThere<T>(asked: Promise<T>): Promise<T | undefined> {
  return answer(asked).catch((error: ElasticFault) => {
    if (error.statusCode === 404) return undefined
    throw error
  })
}
