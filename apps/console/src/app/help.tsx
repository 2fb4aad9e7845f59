import { Button, Modal } from '@mantine/core'
import { allKeys, turnKeys, useKeysOn } from '../kit/keys.ts'
import { useAppTexts } from './texts.ts'

export function Help({ opened, close }: { opened: boolean; close: () => void }) {
  const t = useAppTexts()
  const isOn = useKeysOn()
  return (
    <Modal opened={opened} onClose={close} title={t('helpKeys')} closeButtonProps={{ 'aria-label': t('close') }}>
      <dl className="facts">
        {opened &&
          allKeys().map(({ keys, what }) => (
            <div key={`${keys} ${what}`} className="pair">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
      </dl>
      <div className="row end">
        <Button variant="default" onClick={() => turnKeys(!isOn)}>
          {isOn ? t('keysOn') : t('keysOff')}
        </Button>
      </div>
    </Modal>
  )
}
