import { settingsShape } from '../../libs/platform/src/config/settings.ts'

/** `.env.example`: every setting, its meaning and its default, from where they are parsed. */
export async function envExample() {
  const lines = Object.entries(settingsShape.shape).map(([name, shape]) => {
    const fallback = shape.safeParse(undefined)
    const value =
      fallback.success && fallback.data !== undefined
        ? typeof fallback.data === 'boolean'
          ? Number(fallback.data)
          : fallback.data
        : ''
    return `# ${shape.description ?? ''}\n${name}=${value}\n`
  })
  return {
    '.env.example': `# Generated from libs/platform/src/config/settings.ts. Copy it to .env: npm start reads that, and what the shell sets wins.\n# Empty means the default.\n\n${lines.join('\n')}`,
  }
}
