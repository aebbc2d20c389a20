// <wegwijzer-chat>: in its place on a page, or behind a button in a corner. The page's own style can't reach in.

const SMALL = '(max-width: 40em), (max-height: 32em)';

// The chat itself: a header and a body.
const panelView = (host, mode, close) => {
  const memory = memoryOf(host.getAttribute('resume') === 'true', 'wegwijzer ' + BASE + (host.id || mode));
  const level = mode === 'page' ? 1 : 2;
  const { chat, begin, parts } = chatView(BASE, languageOf(host.lang), level, host.getAttribute('site'), memory);
  const { t } = chat;
  const heading = el(chat.heading(0), { tabindex: -1 }, t.title);
  const leave = close && button('✕', close, { 'aria-label': t.close, title: t.close });
  return {
    content: [el('header', null, el('div', null, heading, el('p', null, t.machine)), leave), el('div', { class: 'body' }, parts)],
    begin,
    escape: chat.escape,
    focus: () => (chat.touch() ? heading.focus() : chat.refocus()),
  };
};

class WegwijzerChat extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    const mode = this.getAttribute('mode') || 'inline';
    const language = languageOf(this.lang);
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    const root = el('div', { class: 'root ' + mode + ' ' + (this.getAttribute('position') || 'right'), lang: language });
    const repaint = () => paint(root, this);
    repaint();
    addEventListener('load', repaint);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    shadow.append(root);
    const view = close => (this.hasAttribute('frame') ? frameView : panelView)(this, mode, close);
    root.append(...(mode === 'launcher' ? launcher(textsFor(language), view) : inPlace(textsFor(language), view, mode)));
  }
}

const inPlace = (t, view, mode) => {
  const close = mode === 'frame' && (() => parent.postMessage('wegwijzer close', '*'));
  const panel = view(close);
  panel.begin();
  if (close) {
    addEventListener('message', event => event.source === parent && event.data === 'wegwijzer focus' && panel.focus());
  }
  const keydown = event => event.key === 'Escape' && !panel.escape() && close && close();
  return [el('section', { class: 'panel', 'aria-label': t.title, keydown }, panel.content)];
};

const launcher = (t, view) => {
  let panel = null;
  let modal = false;
  const open = () => {
    if (!panel) {
      panel = view(() => dialog.close());
      dialog.append(...panel.content);
    }
    modal = matchMedia(SMALL).matches;
    modal ? dialog.showModal() : dialog.show();
    launch.setAttribute('aria-expanded', true);
    launch.hidden = true;
    panel.begin();
    panel.focus();
  };
  const escape = event => {
    event.preventDefault();
    panel.escape() || dialog.close();
  };
  const close = () => {
    launch.hidden = false;
    launch.setAttribute('aria-expanded', false);
    launch.focus();
  };
  const keydown = event => event.key === 'Escape' && !modal && escape(event);
  const dialog = el('dialog', { class: 'panel', 'aria-label': t.title, cancel: escape, keydown, close });
  const launch = button(t.launch, open, {
    class: 'launch',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  });
  // A phone's keyboard covers the page; the panel fits in what is left. Who zooms in sees less too, but wants no smaller panel.
  const seen = window.visualViewport;
  const fit = () => {
    if (seen.scale < 1.1) {
      dialog.style.setProperty('--seen-height', seen.height + 'px');
      dialog.style.setProperty('--seen-top', seen.offsetTop + 'px');
    }
  };
  ['resize', 'scroll'].forEach(change => seen.addEventListener(change, fit));
  fit();
  return [launch, dialog];
};
