import type { Screens } from './shot.testing.ts'

const HEAD = `# Screens

Made by \`npm run test:console -- pictures --pictures\`: the built console on fixed data at a fixed time (Monday, November 30 2026, 3:05 p. m. in Bogotá), without a platform. The data is made up; one customer's name is an attempt to run a script.
`

/** The page that shows all pictures: each screen on a desk, on a phone and dark in English, then its states. */
export function galleryOf(screens: readonly Screens[]): string {
  const parts = screens.map(({ screen, shots: [first, ...states] }) => {
    const { name } = first!
    const links = states.map((shot) => `[${wordsOf(shot.name)}](${shot.name}.webp)`)
    return [
      `## ${screen}`,
      `<img src="${name}.webp" alt="${screen}" width="66%"> <img src="${name}-phone.webp" alt="${screen}, phone" width="18%">`,
      `Other states: ${[`[dark, English](${name}-dark-en.webp)`, ...links].join(', ')}.`,
    ].join('\n\n')
  })
  return `${[HEAD.trimEnd(), ...parts].join('\n\n')}\n`
}

const wordsOf = (name: string) => name.replaceAll('-', ' ')
