// Under a reply: whether it was of use, and a copy of it with its sources.

const feedbackView = (chat, t, { question, reply }) => {
  let rating;
  const send = async more => {
    const feedback = { messageId: reply.messageId, rating, ...more };
    const headers = { 'Accept-Language': chat.language };
    const sent = await call(chat.base, 'feedback', 'POST', feedback, { headers }).catch(() => ({}));
    chat.say(sent.ok ? t.thanks : t.fault);
    return sent.ok;
  };
  const words = el('input', { maxlength: 1000, autocomplete: 'off' });
  const along = el('input', { type: 'checkbox' });
  const submit = async event => {
    event.preventDefault();
    if (await send({ comment: words.value.trim(), question: along.checked ? question : null })) {
      thumbs.find(thumb => thumb.getAttribute('aria-pressed') === 'true').focus();
      form.hidden = true;
    }
  };
  const form = el(
    'form',
    { class: 'comment', hidden: true, submit },
    el('label', null, t.comment, words),
    el('label', { class: 'along' }, along, t.include + t.private),
    el('button', null, t.send)
  );
  const thumbs = ['up', 'down'].map(value =>
    button(
      value === 'up' ? t.useful : t.useless,
      ({ currentTarget }) => {
        rating = value;
        thumbs.forEach(one => one.setAttribute('aria-pressed', one === currentTarget));
        form.hidden = false;
        send();
      },
      { 'aria-pressed': 'false' }
    )
  );
  return [thumbs, form];
};

const toolsView = (chat, turn) => {
  const { t } = chat;
  const rated = /answered|clarify|out/.test(turn.reply.outcome);
  const [thumbs, form] = rated ? feedbackView(chat, t, turn) : [[]];
  const copy = button(t.copy, () =>
    navigator.clipboard.writeText(plainReply(chat, turn.reply)).then(
      () => chat.say(t.copied),
      () => chat.say(t.fault)
    )
  );
  return el('div', { class: 'tools' }, el('div', { class: 'row' }, thumbs, navigator.clipboard && copy), form);
};
