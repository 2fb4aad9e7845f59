import { defineTexts } from '../../kit/i18n.ts'
import { MEANINGS, useMeaningWords } from '../../kit/meanings.ts'

/** Why a person was called, where it is not what the customer wanted. */
const useReasons = defineTexts(
  'whyCalled',
  {
    wants: 'Quería {{what}}',
    not_understood: 'No se le entendió',
    not_identified: 'No se supo quién es',
    not_delivered: 'Un mensaje no le llegó',
    trigger_word: 'Dijo una palabra que llama a una persona',
    repeated: 'Preguntó lo mismo otra vez',
    never_says: 'La respuesta decía algo que no se dice',
    address: 'Dio una dirección',
    location: 'Mandó una ubicación',
    photo: 'Mandó una foto',
    file: 'Mandó un archivo',
    audio: 'Mandó un audio',
    video: 'Mandó un video',
  },
  {
    wants: 'Wanted {{what}}',
    not_understood: 'Was not understood',
    not_identified: 'Nobody knew who they are',
    not_delivered: 'A message did not reach them',
    trigger_word: 'Said a word that calls a person',
    repeated: 'Asked the same again',
    never_says: 'The answer held what is never said',
    address: 'Gave an address',
    location: 'Sent a place',
    photo: 'Sent a photo',
    file: 'Sent a file',
    audio: 'Sent an audio',
    video: 'Sent a video',
  },
)

/** Says the server's codes, of which a conversation may have several; a text that is none, as an agent writes it, stays as it is. */
export function useWhyCalled(): (reason: string) => string {
  const [t, meaning] = [useReasons(), useMeaningWords()]
  const one = (code: string): string => {
    const wanted = MEANINGS.find((known) => known === code)
    return wanted ? t('wants', { what: meaning(wanted) }) : t(code as 'photo', { defaultValue: code })
  }
  return (reason) => reason.split(', ').map(one).join(' · ')
}
