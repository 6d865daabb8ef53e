import { say } from '../ui/say.ts';
import { Choices } from './choices.tsx';
import { LibraryLine } from './library-line.tsx';
import { OwnNames } from './own-names.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Underlines } from './underlines.tsx';

/** Shown once at install; afterwards the place where every choice is seen and taken back. */
export function WelcomePage() {
  return (
    <main>
      <header>
        <img src="/icons/icon.svg" width="44" height="44" alt="" />
        <p class="name">{say('extensionName')}</p>
        <h1>{say('welcomeHeading')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <Underlines />
      <Choices />
      <section aria-labelledby="asking">
        <h2 id="asking">{say('askingHeading')}</h2>
        <p>{say('askingNote')}</p>
        <Shortcuts />
      </section>
      <OwnNames />
      <section aria-labelledby="private">
        <h2 id="private">{say('privateHeading')}</h2>
        <p>{say('privateNote')}</p>
        <LibraryLine />
      </section>
    </main>
  );
}
