import { describe, expect, it } from 'vitest'
import { SettingFault, startSettings } from './start-settings.mjs'

describe('the settings of npm start', () => {
  it('default to the documented ports', () => {
    expect(startSettings({})).toMatchObject({
      platformUrl: 'http://127.0.0.1:8080',
      sandboxUrl: 'http://127.0.0.1:8090',
      sandboxPort: 8090,
      sandboxNamed: false,
      dataDir: '.litper',
    })
  })

  it('let two copies run side by side', () => {
    const settings = startSettings({ PORT: '9080', SANDBOX_PORT: '9090', LITPER_DATA_DIR: '.litper-two' })
    expect(settings).toMatchObject({ port: 9080, sandboxUrl: 'http://127.0.0.1:9090', dataDir: '.litper-two' })
  })

  it('take port and place of the sandbox from SANDBOX_URL', () => {
    const here = startSettings({ SANDBOX_URL: 'http://localhost:7000/' })
    expect(here).toMatchObject({ sandboxUrl: 'http://localhost:7000', sandboxPort: 7000, sandboxIsLocal: true })
    expect(startSettings({ SANDBOX_URL: 'http://sandbox.test:7000' }).sandboxIsLocal).toBe(false)
  })

  it.each([{ PORT: 'http' }, { PORT: '0' }, { SANDBOX_PORT: '70000' }, { SANDBOX_URL: 'nowhere' }])(
    'refuse %o',
    (env) => {
      expect(() => startSettings(env)).toThrow(SettingFault)
    },
  )
})
