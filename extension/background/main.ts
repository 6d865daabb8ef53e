/**
 * The background: answers what pages ask of the library, and puts the reader where it was asked for. The
 * browser ends it when it is idle, so every listener is added at once, and nothing is kept in memory that
 * could not be read again.
 */
import browser from 'webextension-polyfill';
import type { OwnPagesToBackground, PageToBackground } from '../messages.ts';
import { answer } from '../messaging.ts';
import { onConnect } from './answer-checks.ts';
import { answersToOwnPages } from './answer-own-pages.ts';
import { answersToPage, isContentScript, isOwnPage } from './answer-page.ts';
import { adoptPermissions, followPermissions } from './apply-settings.ts';
import { createMenu, onCommand, onMenuClicked } from './ask-about-selection.ts';
import { readyLibrary } from './library.ts';
import { registerProbe } from './register-probe.ts';

answer<PageToBackground>(answersToPage, isContentScript);
answer<OwnPagesToBackground>(answersToOwnPages, isOwnPage);
browser.runtime.onConnect.addListener(onConnect);

browser.runtime.onInstalled.addListener(({ reason }) => {
  setUp();
  if (reason === 'install') void browser.tabs.create({ url: '/extension/welcome/index.html' });
});
browser.runtime.onStartup.addListener(setUp);
browser.permissions.onAdded.addListener(({ origins = [] }) => void adoptPermissions(origins));
browser.permissions.onRemoved.addListener(() => void followPermissions());
browser.contextMenus.onClicked.addListener((info, tab) => void onMenuClicked(info, tab));
browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));

function setUp(): void {
  void createMenu();
  void registerProbe();
  void readyLibrary();
}
