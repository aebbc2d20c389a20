// Remembers a conversation while the tab is open, where a school asked for that; nothing before the first question.

const memoryOf = (wanted, key) => {
  const attempt = work => {
    try {
      return wanted && work();
    } catch {
      // Storage is switched off or full: the conversation goes on without it.
      return null;
    }
  };
  return {
    read: () => attempt(() => JSON.parse(sessionStorage.getItem(key))),
    write: turns => attempt(() => sessionStorage.setItem(key, JSON.stringify(turns))),
    clear: () => attempt(() => sessionStorage.removeItem(key)),
  };
};
