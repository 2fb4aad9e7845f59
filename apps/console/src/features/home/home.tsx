import { useMay } from '../../kit/access.tsx'
import { Ask } from './ask.tsx'
import { Counts } from './counts.tsx'
import { Done } from './done.tsx'
import { Needs } from './needs.tsx'
import { useHomeTexts } from './texts.ts'

/** What needs a person, how the day goes, what the system did by itself. */
export function Home() {
  const t = useHomeTexts()
  const may = useMay()
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <div className="stack home">
        {may('agents.start') && <Ask />}
        <section aria-labelledby="counts">
          <h2 id="counts">{t('counts')}</h2>
          <Counts />
        </section>
        <div className="columns">
          <section className="card" aria-labelledby="needs">
            <h2 id="needs">{t('needs')}</h2>
            <Needs />
          </section>
          <section className="card" aria-labelledby="did">
            <h2 id="did">{t('did')}</h2>
            <Done />
          </section>
        </div>
      </div>
    </>
  )
}
