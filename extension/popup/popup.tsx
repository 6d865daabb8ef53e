import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../ui/say.ts';
import { useLibraryState } from '../ui/use-library-state.ts';
import { useSettings } from '../ui/use-settings.ts';
import { wordFailure } from '../ui/word-failure.ts';
import { CoverageView } from './coverage-view.tsx';
import { followPage, type TabView } from './follow-page.ts';
import { type FrontTab, findFrontTab } from './front-tab.ts';
import { LibraryNotice } from './library-notice.tsx';
import { PageView } from './page-view.tsx';
import { Switches } from './switches.tsx';

const OPENING: TabView = { state: 'opening' };

/** The claims of the page in front, and where Whence runs. */
export function Popup() {
  const tab = useFrontTab();
  const { settings, save } = useSettings();
  const view = useTabView(tab, settings?.paused);
  const library = useLibraryState();
  const claims = view.state === 'open' && 'claims' in view.report ? view.report.claims : [];
  return (
    <>
      <header>
        <h1>
          <img src="/icons/icon.svg" width="20" height="20" alt="" />
          {say('extensionName')}
          <span class="site">{tab?.url?.hostname}</span>
          <button
            type="button"
            class="choices"
            onClick={openChoices}
            aria-label={say('openChoices')}
            title={say('openChoices')}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </h1>
        {claims.length > 0 && <CoverageView claims={claims} />}
      </header>
      <main>
        <LibraryNotice library={library} />
        <PageView
          tabId={tab?.id}
          view={view}
          resume={() => settings && void save({ ...settings, paused: false })}
        />
      </main>
      {settings && <Switches tab={tab} settings={settings} save={save} />}
    </>
  );
}

const openChoices = () => void browser.runtime.openOptionsPage();

function useFrontTab(): FrontTab | undefined {
  const [tab, setTab] = useState<FrontTab>();
  useEffect(() => void findFrontTab().then(setTab), []);
  return tab;
}

/** Followed anew when pausing ends. `paused` is absent until the settings are known. */
function useTabView(tab: FrontTab | undefined, paused: boolean | undefined): TabView {
  const [view, setView] = useState(OPENING);
  useEffect(() => {
    if (!tab || paused === undefined) return;
    if (paused) return setView({ state: 'paused' });
    const stop = new AbortController();
    const fail = (error: unknown) =>
      setView({ state: 'open', report: { state: 'failed', page: {}, message: wordFailure(error) } });
    setView(OPENING);
    followPage(tab.id, setView, stop.signal).catch(fail);
    return () => stop.abort();
  }, [tab, paused]);
  return view;
}
