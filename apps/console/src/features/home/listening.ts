import { useRef, useState } from 'react'
import { localeNow } from '../../kit/i18n.ts'

interface Recognition {
  lang: string
  onresult: (event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void
  onend: () => void
  start(): void
  stop(): void
}
type Maker = new () => Recognition

const maker = (): Maker | undefined => {
  const known = window as unknown as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }
  return known.SpeechRecognition ?? known.webkitSpeechRecognition
}
export const canListen = (): boolean => maker() !== undefined

/** The browser's own speech recognition, where it has one: the words come into the field, nothing is sent. */
export function useListening(hear: (words: string) => void) {
  const [isOn, setOn] = useState(false)
  const heard = useRef(hear)
  heard.current = hear
  const start = () => {
    const Made = maker()
    if (!Made || isOn) return
    const one = new Made()
    one.lang = localeNow() === 'es' ? 'es-CO' : 'en-US'
    one.onresult = ({ results }) => heard.current(results[0]?.[0]?.transcript ?? '')
    one.onend = () => setOn(false)
    setOn(true)
    one.start()
  }
  return { isOn, start }
}
