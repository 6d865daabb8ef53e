import { type ComponentChild, render } from 'preact';
import { say } from './say.ts';

/** Puts a page of ours on screen, titled and in its language. */
export function showPage(title: string, page: ComponentChild): void {
  document.documentElement.lang = say.language;
  document.title = title;
  render(page, document.body);
}
