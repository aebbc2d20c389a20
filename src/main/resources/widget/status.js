// Says short things to screen readers, and shows them. An answer is never read aloud by itself.

// Long enough for a screen reader to notice that the region was emptied, and not to lose words to a change of focus.
const PAUSE = 200;

const announcer = region => {
  let timer;
  return words => {
    clearTimeout(timer);
    region.textContent = '';
    timer = setTimeout(() => (region.textContent = words), PAUSE);
  };
};
