// One reply in the log: statements as they come, each under a word for its weight; then help, and where to go on.

const paragraphs = text =>
  text
    .split('\n')
    .filter(line => line.trim())
    .map(line => el('p', null, line));

const replyView = (chat, body) => {
  const cited = new Map();
  let t = chat.t;
  let group = null;

  const start = ({ language }) => {
    t = textsFor(language);
    body.lang = language;
  };

  const citation = one => cited.set(one.id, { ...one, n: cited.size + 1 });

  // Statements of one kind stand together under one word.
  const statement = ({ text, citations }) => {
    const sources = citations.map(id => cited.get(id)).filter(Boolean);
    const kind = sources.length && sources[0].kind;
    const parts = paragraphs(text);
    sources.forEach(source => parts.at(-1).append(' ', citationButton(chat, t, source)));
    const programme = sources.find(source => source.intervention);
    if (programme) {
      const asterisk = chat.footnoted.includes(programme.passageId) ? '*' : '';
      parts[0].prepend(el('strong', { lang: 'nl' }, programme.intervention + asterisk), ': ');
    }
    if (!group || !kind || !group.classList.contains(kind)) {
      group = kind ? el(kind === 'practice' ? 'blockquote' : 'div', { class: 'weight ' + kind }, kindLine(t, kind)) : body;
      kind && body.append(group);
    }
    group.append(...parts);
  };

  // Everything that comes when the reply is complete.
  const done = reply => {
    start(reply);
    const told = reply.statements.length ? [] : paragraphs(reply.answer);
    const refers = reply.outcome === 'crisis' || reply.outcome === 'out_of_scope';
    body.append(
      ...[
        helpView(t, reply.helplines),
        told,
        refers && chat.school && schoolView(chat, t, chat.school),
        reply.understoodAs && el('p', { class: 'quiet' }, t.understood + reply.understoodAs),
        reply.reminder && el('p', { class: 'reminder' }, reply.reminder),
        questionsView(chat, t.nearest, reply.nearest, number => t.lookUp + number + '?'),
        questionsView(chat, t.choices, reply.choices),
        questionsView(chat, t.suggestions, reply.suggestions),
      ]
        .flat()
        .filter(Boolean)
    );
  };

  return { start, citation, statement, done, count: () => cited.size };
};

const helpView = (t, lines) =>
  lines.length > 0 &&
  el(
    'ul',
    { class: 'help', 'aria-label': t.help },
    lines.map(line =>
      el('li', null, callLink(t, line.phone), el('p', null, el('strong', null, line.name), ', ' + line.for + '. ', outward(t, line.url, t.more)))
    )
  );

const schoolView = (chat, t, { name, contacts, phone, page }) =>
  el(
    'div',
    { class: 'school' },
    el(chat.heading(2), null, t.school + (name ? ': ' + name : '')),
    el('dl', null, contacts.map(contact => [el('dt', null, contact.role), el('dd', null, contact.name)]).flat()),
    phone && el('p', null, callLink(t, phone)),
    page && el('p', null, outward(t, page, t.more))
  );

// A question for each; of a number, its recommendation stands on the button.
const questionsView = (chat, name, items, toQuestion) =>
  items.length > 0 &&
  el(
    'div',
    { class: 'questions', role: 'group', 'aria-label': name },
    el('p', { class: 'quiet' }, name),
    items.map(item =>
      toQuestion
        ? button([item + ' ', el('span', { lang: 'nl' }, chat.titles[item] || '')], () => chat.ask(toQuestion(item)))
        : button(item, () => chat.ask(item))
    )
  );
