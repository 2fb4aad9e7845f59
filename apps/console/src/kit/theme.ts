import { createTheme } from '@mantine/core'

/** Ten steps of one blue; the sixth is the action colour on light paper. */
const BLUE = [
  '#eaf2fb', '#d3e3f5', '#a9c8ea', '#86b8f5', '#5a96d6', '#3b7dc4', '#1f5fa8', '#194f8c', '#143f70', '#0e2f54',
] as const // biome-ignore format: one line

export const theme = createTheme({
  primaryColor: 'action',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { action: BLUE },
  fontFamily: 'system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.5rem' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
