import type { Readable } from 'node:stream'
import { invalid } from '@litper/kernel'
import { parser as saxParser } from 'sax'

export interface XmlListener {
  opened?(name: string, attributes: Readonly<Record<string, string>>): void
  closed?(name: string): void
  text?(text: string): void
}

/** Of a sheet five or six. The parser keeps each open element: a file of openings alone would fill the memory. */
const MOST_DEPTH = 64
/** It keeps the attributes of one element too. */
const MOST_ATTRIBUTES = 100

/** Names without their namespace. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML as it comes; after each piece the caller has a turn. No document type is taken: it could name entities that grow. What the
 * parser keeps of one place is bounded.
 * @throws DomainError invalid `import.unreadable`
 */
export async function* readXml(stream: Readable, listener: XmlListener): AsyncGenerator<void> {
  const sax = saxParser(true, { position: false })
  const unreadable = () => invalid('import.unreadable')
  sax.onerror = () => {
    throw unreadable()
  }
  sax.ondoctype = () => {
    throw unreadable()
  }
  let [depth, attributes] = [0, 0]
  sax.onopentagstart = () => {
    attributes = 0
    if (++depth > MOST_DEPTH) throw unreadable()
  }
  sax.onattribute = () => {
    if (++attributes > MOST_ATTRIBUTES) throw unreadable()
  }
  sax.onopentag = ({ name, attributes }) => listener.opened?.(local(name), attributes as Record<string, string>)
  sax.onclosetag = (name) => {
    depth--
    listener.closed?.(local(name))
  }
  sax.ontext = (text) => listener.text?.(text)
  sax.oncdata = (text) => listener.text?.(text)
  const decoder = new TextDecoder('utf-8')
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sax.write(decoder.decode(chunk, { stream: true }))
      yield
    }
    sax.write(decoder.decode()).close()
  } catch (error) {
    // yauzl's own errors: an entry that is longer than it says, or no deflate
    if (error instanceof Error && !('kind' in error)) throw unreadable()
    throw error
  } finally {
    stream.destroy()
  }
  yield
}

/** Reads all of it. */
export async function readWholeXml(stream: Readable | undefined, listener: XmlListener): Promise<void> {
  if (stream) for await (const _ of readXml(stream, listener));
}
