import { requestBytes } from './requests.mjs'

/** A customer's look at each tracking page. @param {readonly string[]} tokens */
export const pageRequests = (tokens) =>
  tokens.map((token) => requestBytes('GET', `/t/${token}`, { accept: 'text/html', 'accept-language': 'es-CO' }))
