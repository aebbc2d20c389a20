// Talks to the server: asks, and reads its stream of events, which come over POST where EventSource can't.

const call = (base, path, method, body, more) =>
  fetch(new URL('api/' + path, base), {
    method,
    credentials: 'omit',
    body: body && JSON.stringify(body),
    ...more,
    headers: { ...(body && { 'Content-Type': 'application/json' }), ...(more && more.headers) },
  });

const getJson = async (base, path) => {
  const response = await call(base, path, 'GET');
  if (!response.ok) {
    throw failure('failed');
  }
  return response.json();
};

async function* eventsOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let name = '';
  let data = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    rest += value;
    // A carriage return at the end may be the first half of a line break.
    for (let end; (end = /\r\n|\n|\r(?!$)/.exec(rest)); ) {
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      const field = /^(event|data): ?(.*)/.exec(line);
      if (!line) {
        if (data.length) {
          yield { name, data: JSON.parse(data.join('\n')) };
        }
        data = [];
      } else if (field && field[1] === 'event') {
        name = field[2];
      } else if (field) {
        data.push(field[2]);
      }
    }
  }
}

// What went wrong: its kind, and words of the server or seconds to wait.
const failure = (kind, words, seconds) => Object.assign(new Error(kind), { kind, words, seconds });

// Asks, and hands on each event but the last; the last is the reply. Fails when the stream ends without one.
const ask = async (base, body, language, signal, listen) => {
  try {
    const headers = { Accept: 'text/event-stream', 'Accept-Language': language };
    const response = await call(base, 'chat', 'POST', body, { headers, signal });
    if (!response.ok) {
      const seconds = Number(response.headers.get('Retry-After'));
      const problem = await response.json().catch(() => ({}));
      throw failure(seconds ? 'busy' : 'failed', problem.detail, seconds);
    }
    for await (const { name, data } of eventsOf(response)) {
      if (name === 'done') {
        return data;
      }
      if (name === 'problem') {
        throw failure('failed', data.detail);
      }
      listen(name, data);
    }
    throw failure('failed');
  } catch (problem) {
    throw signal.aborted ? failure('stopped') : navigator.onLine ? problem : failure('offline');
  }
};
