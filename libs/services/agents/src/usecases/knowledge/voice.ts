import { type BrandVoice, checkVoice, DEFAULT_VOICE, type VoiceFault } from '../../domain/knowledge/brand-voice.ts'
import type { KnowledgeParts } from './ports.ts'

type Voices = Pick<KnowledgeParts, 'voices'>

export const readVoice = async ({ voices }: Voices): Promise<BrandVoice> => ({
  ...DEFAULT_VOICE,
  ...(await voices.read()),
})

export async function setVoice({ voices }: Voices, voice: BrandVoice): Promise<BrandVoice> {
  await voices.put(voice)
  return voice
}

/** The gate before a text leaves in the brand's name. */
export async function gateVoice(
  parts: Voices,
  { text }: { readonly text: string },
): Promise<{ readonly passes: boolean; readonly faults: readonly VoiceFault[] }> {
  const faults = checkVoice(text, await readVoice(parts))
  return { passes: faults.length === 0, faults }
}
