import { requestBytes } from './requests.ts'

/** One request for each tracking page, as a customer's browser sends it. */
export const pageRequests = (tokens: readonly string[]) =>
  tokens.map((token) => requestBytes('GET', `/t/${token}`, { accept: 'text/html', 'accept-language': 'es-CO' }))
