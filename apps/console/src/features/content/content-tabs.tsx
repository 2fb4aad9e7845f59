import { Tabs } from '../../kit/tabs.tsx'
import { useContentTexts } from './texts.ts'

/** The screens of what the shop tells its customers. */
export function ContentTabs({ current }: { current: 'articles' | 'messages' | 'flows' }) {
  const t = useContentTexts()
  return (
    <Tabs
      label={t('title')}
      current={current}
      tabs={[
        { id: 'articles', to: '/contenido', title: t('articles') },
        { id: 'messages', to: '/contenido/mensajes', title: t('messages'), needs: 'messages.list_templates' },
        { id: 'flows', to: '/contenido/flujos', title: t('flows'), needs: 'flows.list' },
      ]}
    />
  )
}
