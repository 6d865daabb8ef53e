/** Where readers type: forms and editors, which we never read. */
export const EDITORS =
  'input:not([type="button"], [type="submit"], [type="checkbox"], [type="radio"]), textarea, select, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';
