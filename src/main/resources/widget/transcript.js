// A conversation as plain text: to copy, to keep and to print.

const plainReply = (chat, reply) => {
  const t = textsFor(reply.language);
  const labelOf = citation => '[' + citation.label + ']';
  const statements = reply.statements.map(({ text, citations }) => {
    const cited = reply.citations.filter(({ id }) => citations.includes(id));
    const programme = cited.find(citation => citation.intervention);
    return (programme ? programme.intervention + ': ' : '') + text + ' ' + cited.map(labelOf).join(' ');
  });
  return [
    ...(statements.length ? statements : [reply.answer]),
    ...reply.helplines.map(line => line.name + ': ' + line.phone),
    ...reply.citations.map(
      citation =>
        labelOf(citation) + ' ' + kindWords(t, citation.kind) + ', ' + whereOf(t, citation) + ': “' + citation.quote + '” ' + addressOf(chat, citation)
    ),
  ].join('\n\n');
};

const plainConversation = chat =>
  [
    chat.t.title + ' (' + chat.t.machine + '), ' + new Date().toLocaleString(chat.language),
    ...chat.turns.map(({ question, reply }) => chat.t.you + ': ' + question + (reply ? '\n\n' + plainReply(chat, reply) : '')),
  ].join('\n\n\n');

const saveConversation = chat => {
  const href = URL.createObjectURL(new Blob([plainConversation(chat)], { type: 'text/plain' }));
  el('a', { href, download: 'wegwijzer.txt' }).click();
  setTimeout(() => URL.revokeObjectURL(href), 9999);
};

// The school's page isn't printed: the conversation goes into an empty frame, which is.
const printConversation = chat => {
  const frame = el('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentDocument;
  page.title = chat.t.title;
  page.body.textContent = plainConversation(chat);
  page.body.style.cssText = 'font:11pt/1.5 system-ui;white-space:pre-wrap';
  frame.contentWindow.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow.print();
};
