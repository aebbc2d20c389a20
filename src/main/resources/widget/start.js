// Defines the element, and for the one tag puts a button in the corner of the page, where it stays.

const placeLauncher = () => {
  if (document.querySelector('wegwijzer-chat')) {
    return;
  }
  const chat = el('wegwijzer-chat', {
    mode: 'launcher',
    lang: document.documentElement.lang.slice(0, 2),
    ...SCRIPT.dataset,
    // Sites that change pages by themselves keep this, or throw it away and get it back.
    'data-turbo-permanent': true,
  });
  const stay = () => {
    if (!chat.isConnected) {
      document.body.append(chat);
      watch.observe(document.body, { childList: true });
    }
  };
  const watch = new MutationObserver(stay);
  watch.observe(document.documentElement, { childList: true });
  stay();
};

if (!customElements.get('wegwijzer-chat')) {
  customElements.define('wegwijzer-chat', WegwijzerChat);
  if (SCRIPT.dataset.mode !== 'none') {
    document.body ? placeLauncher() : addEventListener('DOMContentLoaded', placeLauncher);
  }
}
