// Makes elements. Words go in as text nodes, never as markup, so that nothing typed or received can become code.

// Properties are attributes; true stands for an empty one, false and null for none; functions are listeners.
const el = (tag, properties, ...children) => {
  const node = document.createElement(tag);
  set(node, properties);
  node.append(...children.flat().filter(Boolean));
  return node;
};

const set = (node, properties) => {
  for (const [name, value] of Object.entries(properties || {})) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== false && value != null) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
};

const button = (words, click, properties) => el('button', { type: 'button', click, ...properties }, words);

const kindLine = (t, kind) => el('p', { class: 'kind' }, kindWords(t, kind));

// A new tab: leaving this page would lose the conversation.
const outward = (t, address, words) =>
  /^https?:/.test(address) &&
  el('a', { href: address, target: '_blank', rel: 'noopener' }, words, el('span', { class: 'unseen' }, t.newTab));

const callLink = (t, phone) =>
  el('a', { class: 'call', href: 'tel:' + phone.replace(/[^\d+]/g, '') }, t.call + ' ' + phone);
