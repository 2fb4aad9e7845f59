import { createLitperClient, type Input, type Name, type Output, ProblemError } from '@litper/client'

export type { Input, Name, Output }
export { ProblemError }

let proof: string | undefined
/** The proof that a write comes from this page; the log-in answers it. */
export const keepProof = (csrf: string | undefined): void => {
  proof = csrf
}

/** The platform that served this page. The log-in is a cookie that no script can read. */
export const litper = createLitperClient({
  url: location.origin,
  fetch: (request) => {
    if (proof && request.method !== 'GET') request.headers.set('x-csrf-token', proof)
    return fetch(request)
  },
})

export const isProblem = (error: unknown, ...codes: string[]): boolean =>
  error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code))
