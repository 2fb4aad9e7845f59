import { SendError } from '@litper/ports'

interface SmtpFault {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly command?: unknown
  readonly syscall?: unknown
  readonly timeoutType?: unknown
}

/** Faults of settings or of the message: the same again would end the same. */
const PERMANENT = new Set([
  'EADDRNOTPUBLIC',
  'EPORTREFUSED',
  'EAUTH',
  'EOAUTH2',
  'ETLS',
  'EENVELOPE',
  'EMESSAGE',
  'ENOAUTH',
  'ECONFIG',
  'EREQUIRETLS',
])

/**
 * What an SMTP fault asks of us. A server's reply is certain, and so is a connection that was never made; one that broke later may
 * have broken after the text was taken.
 */
export function sendErrorOf(error: unknown): SendError {
  const fault: SmtpFault = typeof error === 'object' && error !== null ? error : {}
  const { code, responseCode, command } = fault
  if (typeof responseCode === 'number' && responseCode >= 400) return ofReply(responseCode, String(command ?? ''))
  const name = typeof code === 'string' && /^\w{1,32}$/.test(code) ? code : 'fault'
  if (PERMANENT.has(name)) return new SendError('permanent', `smtp.${name}`)
  return new SendError('retry', `smtp.${name}`, !neverBegan(fault))
}

const EARLY_TIMEOUTS = new Set<unknown>(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'])

/** The library says ECONNECTION of every break; the system call and the kind of timeout tell the early ones. */
function neverBegan({ code, syscall, timeoutType }: SmtpFault): boolean {
  return code === 'EDNS' || syscall === 'connect' || EARLY_TIMEOUTS.has(timeoutType)
}

/** RFC 5321: 4xx is for now, 5xx for good; 5xx to RCPT TO is about this mailbox. */
function ofReply(reply: number, command: string): SendError {
  if (reply < 500) return new SendError(reply === 452 ? 'wait_throughput' : 'retry', `smtp.${reply}`)
  return new SendError(command.startsWith('RCPT') ? 'unreachable' : 'permanent', `smtp.${reply}`)
}
