// The chat in a frame of the server's own: scripts of the school's page can't read along.

const frameView = (host, mode, close) => {
  const address = new URL('embed', BASE);
  const wishes = { language: host.lang, accent: accentOf(host), site: location.origin };
  ['theme', 'resume'].forEach(name => (wishes[name] = host.getAttribute(name)));
  Object.entries(wishes).forEach(([name, value]) => value && address.searchParams.set(name, value));
  const rights = ['scripts', 'same-origin', 'forms', 'popups', 'popups-to-escape-sandbox', 'downloads', 'modals'];
  const frame = el('iframe', {
    title: textsFor(host.lang).title,
    sandbox: rights.map(right => 'allow-' + right).join(' '),
    allow: 'clipboard-write',
  });
  const focus = () => {
    frame.focus();
    frame.contentWindow.postMessage('wegwijzer focus', address.origin);
  };
  frame.addEventListener('load', () => close && frame.src && focus());
  addEventListener('message', event => {
    const ours = event.source === frame.contentWindow && event.origin === address.origin;
    ours && event.data === 'wegwijzer close' && close && close();
  });
  return { content: [frame], begin: () => frame.src || (frame.src = address), escape: () => false, focus };
};
