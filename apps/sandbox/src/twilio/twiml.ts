import { XMLParser } from 'fast-xml-parser'

/** A document that Twilio would refuse, with its error code: 12100 is no XML, 12200 breaks the schema. */
export class TwimlFault extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
    this.name = 'TwimlFault'
  }
}

/** What a document does, in order. */
export type Verb =
  | { readonly verb: 'Say'; readonly text: string }
  | { readonly verb: 'Pause'; readonly seconds: number }
  | {
      readonly verb: 'Gather'
      readonly says: readonly string[]
      readonly action?: string
      readonly takes: readonly string[]
      readonly numDigits?: number
      readonly timeout: number
      readonly actionOnEmptyResult: boolean
    }
  | { readonly verb: 'Redirect'; readonly url: string }
  | { readonly verb: 'Hangup' }
  | { readonly verb: 'Reject' }

/** The verbs and attributes that the documentation names, of those that are spoken here. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Say: ['voice', 'language', 'loop'],
  Pause: ['length'],
  Redirect: ['method'],
  Hangup: [],
  Reject: ['reason'],
  Gather: [
    ...['input', 'action', 'method', 'timeout', 'speechTimeout', 'maxSpeechTime', 'finishOnKey', 'numDigits', 'hints'],
    ...['language', 'partialResultCallback', 'partialResultCallbackMethod', 'profanityFilter', 'bargeIn', 'debug'],
    ...['actionOnEmptyResult', 'dtmfDetection', 'speechModel', 'enhanced'],
  ],
}
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: true,
})

type Node = Record<string, unknown> & { ':@'?: Record<string, string> }
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''
const childrenOf = (node: Node): Node[] => (Array.isArray(node[nameOf(node)]) ? (node[nameOf(node)] as Node[]) : [])
const textOf = (node: Node): string =>
  childrenOf(node)
    .map((child) => String(child['#text'] ?? ''))
    .join('')

/** @throws TwimlFault */
export function readTwiml(body: string): Verb[] {
  let document: Node[]
  try {
    document = parser.parse(body, true) as Node[]
  } catch (error) {
    throw new TwimlFault(12100, `Document parse failure: ${error instanceof Error ? error.message : ''}`)
  }
  const roots = document.filter((node) => nameOf(node) !== '?xml')
  if (roots.length !== 1 || nameOf(roots[0]!) !== 'Response') throw new TwimlFault(12100, 'the root is not Response')
  return childrenOf(roots[0]!).map(verbOf)
}

function verbOf(node: Node): Verb {
  const verb = nameOf(node)
  const attributes = node[':@'] ?? {}
  const known = ATTRIBUTES[verb]
  if (!known) throw new TwimlFault(12200, `unknown verb ${verb}`)
  const foreign = Object.keys(attributes).find((name) => !known.includes(name))
  if (foreign) throw new TwimlFault(12200, `unknown attribute ${foreign} of ${verb}`)
  switch (verb) {
    case 'Say':
      return { verb, text: textOf(node) }
    case 'Pause':
      return { verb, seconds: Number(attributes['length'] ?? 1) }
    case 'Redirect':
      return { verb, url: textOf(node) }
    case 'Gather':
      return gatherOf(node, attributes)
    default:
      return { verb: verb as 'Hangup' | 'Reject' }
  }
}

function gatherOf(node: Node, attributes: Record<string, string>): Verb {
  const inside = childrenOf(node).map(verbOf)
  if (inside.some(({ verb }) => verb !== 'Say' && verb !== 'Pause'))
    throw new TwimlFault(12200, 'Gather nests Say, Play and Pause')
  const takes = (attributes['input'] ?? 'dtmf').split(' ')
  if (takes.some((one) => one !== 'speech' && one !== 'dtmf'))
    throw new TwimlFault(12200, 'input is speech, dtmf or both')
  const numDigits = attributes['numDigits']
  if (numDigits !== undefined && !/^[1-9]\d*$/.test(numDigits)) throw new TwimlFault(12200, 'numDigits is above 0')
  return {
    verb: 'Gather',
    says: inside.flatMap((one) => (one.verb === 'Say' ? [one.text] : [])),
    takes,
    timeout: Number(attributes['timeout'] ?? 5),
    actionOnEmptyResult: attributes['actionOnEmptyResult'] === 'true',
    ...(attributes['action'] !== undefined && { action: attributes['action'] }),
    ...(numDigits !== undefined && { numDigits: Number(numDigits) }),
  }
}
