import type { StackFrame } from '@sentry/node'

const LINE = /^\s+at (?:(?:async )?([\w.$<>[\] ]{1,120}) \()?(?:file:\/\/)?([^\s()]+):(\d+):(\d+)\)?$/
const MOST = 50

/**
 * The places in our code, oldest first. Paths begin at the folder of the installation, as source maps name them; other files are left
 * out. A message may hold lines that look like places: it is cut off. Where it is not found in the stack, no place is given.
 */
export function framesOf(error: unknown, root = process.cwd()): StackFrame[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  const at = error.message === '' ? 0 : error.stack.indexOf(error.message)
  if (at < 0) return []
  const lines = error.stack.slice(at + error.message.length).split('\n')
  return lines
    .flatMap((line) => frameOf(line, root))
    .slice(0, MOST)
    .reverse()
}

function frameOf(line: string, root: string): StackFrame[] {
  const [, name, path, lineno, colno] = LINE.exec(line) ?? []
  if (!path) return []
  const filename = path.startsWith(`${root}/`) ? `app:///${path.slice(root.length + 1)}` : path
  if (!/^(?:app:\/\/|node:)[\w./@+-]+$/.test(filename)) return []
  const in_app = filename.startsWith('app:') && !filename.includes('/node_modules/')
  return [{ ...(name && { function: name }), filename, lineno: Number(lineno), colno: Number(colno), in_app }]
}
