// The field for a question: counts, checks, sends; keeps what was typed until it is sent.

const LONGEST = 2000;
const COUNTED = [100, 50, 20, 0];

const composerView = (chat, submit, stop) => {
  const { t } = chat;
  let spoken;

  const complain = words => {
    error.textContent = words;
    field.setAttribute('aria-invalid', Boolean(words));
    if (words) {
      field.focus();
      chat.say(words);
    }
  };

  // The count is shown near the end, and spoken at a few steps only.
  const tally = () => {
    const left = LONGEST - field.value.length;
    const step = COUNTED.findLast(one => left <= one);
    count.textContent = step === undefined ? '' : left + ' ' + t.left;
    if (step !== spoken) {
      chat.say(count.textContent);
    }
    spoken = step;
    field.style.height = 'auto';
    field.style.height = field.scrollHeight + 2 + 'px';
  };

  const put = words => {
    field.value = words;
    tally();
  };

  const field = el('textarea', {
    id: 'question',
    rows: 1,
    'aria-describedby': 'error hint count',
    input: () => {
      complain('');
      tally();
    },
    keydown: event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !chat.touch()) {
        event.preventDefault();
        form.requestSubmit();
      }
    },
  });
  const error = el('p', { id: 'error' });
  const count = el('span', { id: 'count' });
  const halt = button(t.stop, stop, { hidden: true });
  const go = el('button', { class: 'primary' }, t.send);
  const form = el(
    'form',
    {
      class: 'composer',
      novalidate: true,
      submit: event => {
        event.preventDefault();
        const question = field.value.trim();
        if (!question || question.length > LONGEST) {
          complain(question ? t.tooLong : t.empty);
        } else if (submit(question)) {
          put('');
        }
      },
    },
    el('label', { for: 'question' }, t.label),
    error,
    el('div', { class: 'field' }, field, halt, go),
    el('p', { class: 'hint' }, el('span', { id: 'hint' }, el('strong', null, t.hint), el('span', { class: 'keys' }, t.keys)), count)
  );

  return {
    form,
    field,
    // Never "disabled": that would drop the focus.
    busy: on => {
      const held = halt.matches(':focus');
      halt.hidden = !on;
      go.setAttribute('aria-disabled', on);
      if (held) {
        chat.refocus();
      }
    },
    keep: words => field.value || put(words),
    drop: words => field.value === words && put(''),
  };
};
