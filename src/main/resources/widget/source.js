// A citation: a button in the text, and the passage that it opens in its place.

const whereOf = (t, { recommendation, domain, label }) =>
  domain
    ? (recommendation ? t.recommendation + ' ' + recommendation.number + ', ' : '') + t.domain + ' ' + domain.number + ', ' + domain.title
    : label;

const addressOf = (chat, citation) => new URL(citation.url.replace(/^\//, ''), chat.base).href;

// The quote at once; the words around it when they have come. A guide that changed meanwhile leaves the quote alone.
const quoteIn = (chat, { passageId, quote, start, end }) => {
  const view = el('blockquote', { lang: 'nl' }, el('mark', null, quote));
  chat.passage(passageId).then(
    ({ text }) => {
      if (text.slice(start, end) === quote) {
        view.prepend(text.slice(0, start));
        view.append(text.slice(end));
      }
    },
    () => {}
  );
  return view;
};

const sourceView = (chat, t, citation, close) => {
  const { kind, recommendation } = citation;
  const id = chat.id();
  return el(
    'section',
    { class: 'source', id, 'aria-labelledby': id + 'h' },
    el(chat.heading(2), { tabindex: -1, id: id + 'h' }, t.source + ' ' + citation.n + ': ' + whereOf(t, citation)),
    kindLine(t, kind),
    quoteIn(chat, citation),
    recommendation &&
      kind !== 'recommendation' &&
      el('p', { class: 'quiet' }, t.belongs + ' ' + recommendation.number + ': ', el('span', { lang: 'nl' }, recommendation.title)),
    el('p', null, outward(t, addressOf(chat, citation), t.read)),
    button(t.back, close)
  );
};

// The button; the passage stands behind the paragraph that the button is in.
const citationButton = (chat, t, citation) => {
  const label = '[' + citation.label + ']';
  let shown = null;
  const close = () => {
    chat.opened.delete(shown);
    shown.remove();
    shown = null;
    mark.setAttribute('aria-expanded', false);
    mark.focus();
  };
  const open = () => {
    shown = sourceView(chat, t, citation, close);
    mark.parentNode.after(shown);
    chat.opened.set(shown, close);
    set(mark, { 'aria-expanded': 'true', 'aria-controls': shown.id });
    shown.firstChild.focus();
    shown.scrollIntoView({ block: 'nearest' });
  };
  const mark = button(label, () => (shown ? close() : open()), {
    class: 'cite',
    'aria-expanded': 'false',
    'aria-label': label + ' ' + t.source + ' ' + citation.n + ': ' + whereOf(t, citation),
  });
  return mark;
};
