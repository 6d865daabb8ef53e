import { type ComponentChildren, Fragment, h, options } from 'preact';

/**
 * A closed shadow root keeps a page from our nodes, not from our words: `window.find` searches them in every
 * browser, and in Chromium the selection that it makes can be grown and read. So each text of ours is
 * painted from an attribute (`[data-words]::before` in card.css): generated content is in no search and in no
 * selection, and screen readers read it. To be called before anything is rendered.
 */
export function paintWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type, props } = vnode as { type: unknown; props: { children?: ComponentChildren } };
    if (typeof type === 'string' || type === Fragment) {
      if (props.children !== undefined) props.children = painted(props.children);
    }
    before?.(vnode);
  };
}

function painted(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(painted);
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  return h('span', { 'data-words': String(children) });
}
