// A conversation: turns in the log, one question at a time.

const SLOW = 8000;

const chatView = (base, language, level, site, memory) => {
  const t = textsFor(language);
  const passages = {};
  let conversationId = null;
  let running = null;
  let waitUntil = 0;
  let ids = 0;

  const status = el('p', { class: 'status', role: 'status' });
  const list = el('ol', { class: 'turns' });
  const intro = el('div', { class: 'intro' });
  const end = el('div', { class: 'row', hidden: true });
  const log = el('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': t.log, tabindex: 0 }, intro, list, end);

  const chat = {
    t,
    base,
    language,
    turns: [],
    opened: new Map(),
    footnoted: [],
    titles: {},
    school: null,
    say: announcer(status),
    heading: below => 'h' + (level + below),
    id: () => 'w' + ++ids,
    touch: () => matchMedia('(pointer: coarse)').matches,
    refocus: () => (chat.touch() ? log : composer.field).focus(),
    passage: id => (passages[id] ||= getJson(base, 'passages/' + id)),
    ask: question => {
      if (running || secondsLeft() > 0) {
        chat.say(running ? t.writing : busyWords());
        return false;
      }
      run(turnView(question));
      return true;
    },
    // Closes the passage that was opened last; whether there was one.
    escape: () => {
      const last = [...chat.opened].filter(([source]) => source.isConnected).pop();
      last && last[1]();
      return last;
    },
    reset: () => {
      running && running.abort();
      running = null;
      composer.busy(false);
      // A question that was kept belongs to the old conversation; words that were typed since then don't.
      chat.turns.forEach(turn => composer.drop(turn.question));
      conversationId && call(base, 'conversations/' + conversationId, 'DELETE').catch(() => {});
      conversationId = null;
      chat.turns = [];
      chat.opened.clear();
      list.replaceChildren();
      end.hidden = below.hidden = true;
      memory.clear();
      chat.say(t.fresh);
      chat.refocus();
    },
  };

  end.append(
    button(t.fresh, chat.reset),
    button(t.save, () => saveConversation(chat)),
    button('Print', () => printConversation(chat))
  );

  const composer = composerView(chat, chat.ask, () => running.abort());

  const secondsLeft = () => Math.ceil((waitUntil - Date.now()) / 1000);
  const busyWords = () =>
    t.busy + secondsLeft().toLocaleString(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }) + '.';

  // On a very low screen everything scrolls together, not the log alone.
  const scroller = () => (getComputedStyle(log).overflowY === 'auto' ? log : log.parentNode);
  const topOf = turn => turn.item.offsetTop + (scroller() === log ? 0 : log.offsetTop);
  // The last turn is as high as the log, so that its question can stand at the top while the answer grows under it.
  const show = turn => (scroller().scrollTop = topOf(turn));
  let latest = null;
  const toLatest = () => {
    show(latest);
    log.focus();
  };
  const below = button(t.below, toLatest, { class: 'below', hidden: true });

  // Offers the way to a reply that ended out of sight, until it is seen.
  const watch = new IntersectionObserver(entries => {
    const { isIntersecting, target } = entries.at(-1);
    below.hidden = isIntersecting || !target.isConnected;
    below.hidden && watch.unobserve(target);
  });

  const turnView = question => {
    const body = el('div', { class: 'answer' });
    const reply = el('div', { class: 'reply' }, el(chat.heading(1), null, t.title), body);
    const item = el('li', null, el('div', { class: 'you' }, el(chat.heading(1), null, t.you), el('p', null, question)), reply);
    const turn = { question, item, body };
    list.append(item);
    chat.turns.push(turn);
    end.hidden = false;
    return turn;
  };

  const finish = (turn, view, reply) => {
    turn.reply = reply;
    conversationId = reply.conversationId;
    view.done(reply);
    turn.body.after(toolsView(chat, turn));
  };

  const run = async turn => {
    const view = replyView(chat, turn.body);
    const mine = (running = new AbortController());
    const slow = setTimeout(() => chat.say(t.writing), SLOW);
    composer.busy(true);
    turn.body.replaceChildren();
    turn.item.classList.add('waiting');
    show(turn);
    chat.say(t.searching);
    try {
      const body = { question: turn.question, conversationId };
      const reply = await ask(base, body, language, mine.signal, (name, data) => view[name](data));
      finish(turn, view, reply);
      const count = view.count();
      chat.say(t.done + (count > 1 ? t.sources.replace('#', count) : count ? t.oneSource : '') + '.');
      memory.write(chat.turns.filter(one => one.reply).map(one => [one.question, one.reply]));
    } catch (problem) {
      turn.item.isConnected && failed(turn, view, problem);
    }
    clearTimeout(slow);
    turn.item.classList.remove('waiting');
    latest = turn;
    watch.disconnect();
    watch.observe(turn.body);
    if (running === mine) {
      running = null;
      composer.busy(false);
    }
  };

  const failed = (turn, view, { kind, words, seconds }) => {
    const text = el('p');
    const tell = () => {
      const waiting = secondsLeft() > 0;
      text.textContent = waiting ? busyWords() + t.kept : t.ready;
      again.setAttribute('aria-disabled', waiting);
      waiting ? setTimeout(tell, 1000) : chat.say(t.ready);
    };
    const again = button(t.retry, () => {
      if (!running && secondsLeft() <= 0) {
        composer.drop(turn.question);
        chat.refocus();
        run(turn);
      }
    });
    const box = el('div', { class: 'failed' }, text, again);
    turn.body.append(box);
    if (kind === 'stopped') {
      text.textContent = t.stopped;
    } else {
      composer.keep(turn.question);
      text.textContent = (kind === 'offline' ? t.offline : words || t.failed) + t.kept;
    }
    if (kind === 'busy') {
      // The seconds are shown but not spoken, only the first and the end are.
      waitUntil = Date.now() + seconds * 1000;
      tell();
    }
    chat.say(text.textContent);
  };

  // What the server knows beforehand: who speaks, example questions, who helps at this school, names in the guide.
  const welcome = async () => {
    const known = await getJson(base, 'welcome?language=' + language + '&site=' + encodeURIComponent(site || ''));
    Object.assign(chat, known);
    intro.append(...known.welcome.map(words => el('p', null, words)), questionsView(chat, t.starters, known.questions) || '');
  };

  const resume = () =>
    (memory.read() || []).forEach(([question, reply]) => {
      const turn = turnView(question);
      const view = replyView(chat, turn.body);
      view.start(reply);
      reply.citations.forEach(view.citation);
      reply.statements.forEach(view.statement);
      finish(turn, view, reply);
    });

  addEventListener('offline', () => chat.say(t.offline));
  addEventListener('online', () => chat.say(t.ready));

  const begin = () => {
    begun ||= welcome().catch(() => {}).then(resume);
  };
  let begun;

  return { chat, begin, parts: [log, below, status, composer.form] };
};
