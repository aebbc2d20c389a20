(json, text, context) => {
  const guide = __GUIDE__;
  const outcomes = ['answered', 'clarify', 'out_of_scope', 'crisis', 'small_talk'];
  if (!json || !outcomes.includes(json.outcome)) {
    throw new Error('no reply of the contract came, but HTTP status ' + context.response.status);
  }
  const statements = json.statements || [];
  const citations = json.citations || [];
  const unique = list => [...new Set(list)];
  const ids = unique(citations.map(one => one.passageId || ''));

  // A number stands for everything under it: 3.1-praktijk has the names 3.1-praktijk, 3.1 and 3.
  const names = id => unique([
    id,
    ...(id.match(/^\d+\.\d+(?=-)/) || []),
    ...(id.match(/^\d+(?=[-.])/) || []),
  ]);
  const used = statements.flatMap(one => one.citations || []).flatMap(id => citations.filter(one => one.id === id));
  const first = [...used, ...citations].map(one => one.passageId || '')[0];

  const isExact = one => {
    const passage = guide[one.passageId];
    if (passage === undefined || !one.quote) return false;
    return Number.isInteger(one.start) && one.start >= 0
      ? passage.startsWith(one.quote, one.start) && one.end === one.start + one.quote.length
      : passage.includes(one.quote);
  };

  // As our own evaluator reads a text: no Markdown emphasis, plain quotation marks, single spaces; and in small letters.
  const readable = words => words
    .normalize('NFC')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[ \t\n\v\f\r\u00a0\u202f\u2009]+/g, ' ')
    .trim()
    .toLowerCase();
  const body = (json.answer || '').trim() ? json.answer : statements.map(one => one.text || '').join(' ');
  const helplines = (json.helplines || []).map(one => (one.name || '') + ' ' + (one.phone || ''));
  const whole = [body, ...helplines].join('\n');

  const output = {
    outcome: json.outcome,
    cited: unique(ids.flatMap(names)),
    citations: ids.map(names),
    first: first === undefined ? [] : names(first),
    invented: ids.filter(id => guide[id] === undefined),
    altered: citations.filter(one => !isExact(one)).map(one => one.id),
    text: readable(whole),
    named: readable([whole, ...citations.map(one => one.intervention || '')].join('\n')),
    answer: body,
  };
  if (json.language) output.language = json.language;
  return { output, metadata: { outcome: json.outcome, language: json.language, ids } };
}
