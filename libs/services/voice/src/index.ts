export { VoiceModule } from './voice.module.ts'
