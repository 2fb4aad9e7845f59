import { execFile } from 'node:child_process'

const RATE = 8000
const MOST_SIGNS = 4000

/** The sound of a call: spoken by espeak-ng where it is installed, else a quiet tone as long as the words. */
export async function speech(lines: readonly { readonly text: string }[]): Promise<{ bytes: Buffer; type: string }> {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, MOST_SIGNS)
  return { bytes: (await spoken(text)) ?? tone(Math.max(1, text.length / 15)), type: 'audio/x-wav' }
}

function spoken(text: string): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024, timeout: 10_000 } as const
    execFile('espeak-ng', ['-v', 'es-419', '--stdout', '--', text], options, (error, out) =>
      done(error ? undefined : out),
    )
  })
}

/** PCM of 16 bits, one channel. */
function tone(seconds: number): Buffer {
  const samples = Math.round(seconds * RATE)
  const wav = Buffer.alloc(44 + samples * 2)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples * 2, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(RATE, 24)
  wav.writeUInt32LE(RATE * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples * 2, 40)
  for (let n = 0; n < samples; n += 1)
    wav.writeInt16LE(Math.round(800 * Math.sin((2 * Math.PI * 220 * n) / RATE)), 44 + n * 2)
  return wav
}
