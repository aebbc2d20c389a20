// The page where a school tries settings: shows the chat as it would look, and writes the line for the site.
(() => {
  'use strict';
  const form = document.getElementById('try');
  const line = document.getElementById('line');
  const place = document.getElementById('place');
  const copied = document.getElementById('copied');
  const { address, version, integrity } = form.dataset;

  const escaped = value => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const written = attributes =>
    Object.entries(attributes)
      .map(([name, value]) => ' ' + name + (value ? '="' + escaped(value) + '"' : ''))
      .join('');

  const wishes = () => {
    const { lang, mode, position, theme, own, accent, frame, resume } = form.elements;
    const chosen = { lang: lang.value };
    if (mode.value === 'launcher' && position.value === 'left') {
      chosen.position = 'left';
    }
    if (theme.value) {
      chosen.theme = theme.value;
    }
    if (own.checked) {
      chosen.accent = accent.value;
    }
    if (frame.checked) {
      chosen.frame = '';
    }
    if (resume.checked) {
      chosen.resume = 'true';
    }
    return chosen;
  };

  const lineFor = (mode, chosen, pinned) => {
    const script = {
      src: address + '/widget/' + (pinned ? version : 'v1') + '.js',
      ...(pinned && { integrity, crossorigin: 'anonymous' }),
    };
    if (mode === 'launcher') {
      Object.entries(chosen).forEach(([name, value]) => (script['data-' + name] = value));
      return '<script async' + written(script) + '></' + 'script>';
    }
    script['data-mode'] = 'none';
    return '<wegwijzer-chat' + written(chosen) + '></wegwijzer-chat>\n<script async' + written(script) + '></' + 'script>';
  };

  const show = () => {
    const mode = form.elements.mode.value;
    const chosen = wishes();
    line.textContent = lineFor(mode, chosen, form.elements.pinned.checked);
    const chat = document.createElement('wegwijzer-chat');
    Object.entries({ ...chosen, mode }).forEach(([name, value]) => chat.setAttribute(name, value));
    place.replaceChildren(chat);
    copied.textContent = '';
  };

  form.addEventListener('submit', event => event.preventDefault());
  form.elements.accent.addEventListener('input', () => (form.elements.own.checked = true));
  form.addEventListener('change', show);
  document.getElementById('copy').addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(line.textContent).then(() => true, () => false);
    copied.textContent = done ? copied.dataset.done : copied.dataset.failed;
  });
  form.hidden = false;
  customElements.whenDefined('wegwijzer-chat').then(show);
})();
