import { Button } from '@mantine/core'
import { Dialog } from '../kit/dialog.tsx'
import { allKeys, turnKeys, useKeysOn } from '../kit/keys.ts'
import { useAppTexts } from './texts.ts'

export function Help({ opened, close }: { opened: boolean; close: () => void }) {
  const t = useAppTexts()
  const isOn = useKeysOn()
  return (
    <Dialog opened={opened} close={close} title={t('helpKeys')}>
      <dl className="facts">
        {allKeys().map(({ keys, what }) => (
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
    </Dialog>
  )
}
