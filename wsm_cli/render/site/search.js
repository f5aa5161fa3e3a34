/* Searching: numbers as people write them, names and aliases, one slip of the pen (domain/lookup.py, references.py). */
"use strict";
globalThis.wsmSearch = ({ entries, names, shown, articles }) => {
  const MOST = 12, SHORTEST = 4;
  const fold = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  // -- by number; numbers are never guessed
  const NOISE = new Set("artikel artikelen art sr wetboek van strafrecht het de in aanhef en".split(" "));
  const LEADS = { lid: "paragraph", leden: "paragraph", onder: "item", onderdeel: "item", sub: "item", letter: "item" };
  const ORDINALS = { eerste: "1", "1e": "1", tweede: "2", "2e": "2", derde: "3", "3e": "3", vierde: "4", "4e": "4" };
  const isSuffix = (word) => ["bis", "ter", "quater"].includes(word) || /^[a-z]{1,2}$/.test(word);
  const parts = (words) => {
    const found = {};
    let expected = "";
    for (const word of words) {
      const lead = LEADS[word];
      if (lead) {
        expected = lead === "paragraph" && found.paragraph ? "" : lead;
        continue;
      }
      const value = ORDINALS[word] ?? word;
      const part = /^\d{1,2}$/.test(value) ? "paragraph" : /^[ -~]$/.test(value) ? "item" : "";
      if (!part || found[part] || (expected && expected !== part)) return null;
      found[part] = value;
      expected = "";
    }
    return expected ? null : found;
  };
  const reference = (text) => {
    const words = fold(text).split(" ").filter((word) => word && !NOISE.has(word));
    const first = /^(\d{1,3})(.*)$/.exec(words[0] ?? "");
    if (!first || (first[2] && !isSuffix(first[2]))) return null;
    const rest = words.slice(1);
    let article = first[1] + first[2];
    if (!first[2] && rest.length && isSuffix(rest[0]) && articles[article + rest[0]]) article += rest.shift();
    const found = parts(rest);
    return found && { article, ...found };
  };
  const byNumber = ({ article, paragraph, item }) => {
    const known = articles[article];
    if (!known) return [];
    const old = known.old.filter(([id]) => !paragraph || !id.includes("-") || id.endsWith(`-${paragraph}`)).map(([, at]) => at);
    const leden = known.paragraphs;
    if (paragraph && !Object.keys(leden).length) paragraph = item = undefined;
    if (item && !paragraph) paragraph = Object.keys(leden).find((lid) => leden[lid].includes(item));
    if (paragraph ? !leden[paragraph] || (item && !leden[paragraph].includes(item)) : item) return old;
    const fits = known.offences.filter(({ paragraph: lid, item: letter }) =>
      (!paragraph || lid === paragraph) && (!item || !letter || letter === item)).map(({ at }) => at);
    if (!paragraph && known.offences.length === 1) return [...fits, ...old];
    const self = known.self === null || (paragraph && fits.length) ? [] : [known.self];
    return [...self, ...(fits.length ? fits : known.offences.map(({ at }) => at)), ...old];
  };

  // -- by name
  const slips = (name) => {
    if (name.length < SHORTEST || /\d/.test(name)) return [];
    const near = Object.keys(names).filter((known) => known.length >= SHORTEST && !/\d/.test(known) && oneEdit(name, known));
    const owners = new Map(near.reverse().map((known) => [names[known][0], known]));
    return [...owners.values()];
  };
  const oneEdit = (one, other) => {
    const [short, long] = [...one].length <= [...other].length ? [[...one], [...other]] : [[...other], [...one]];
    if (long.length - short.length > 1) return false;
    let at = 0;
    while (at < short.length && short[at] === long[at]) at += 1;
    const same = (from, to) => short.slice(from).join("") === long.slice(to).join("");
    if (short.length < long.length) return same(at, at + 1);
    return at < short.length && (same(at + 1, at + 1) || (short[at] === long[at + 1] && short[at + 1] === long[at] && same(at + 2, at + 2)));
  };
  const LEADING = new Set("artikel art de het een wat is begrip delict".split(" "));
  const bare = (name) => {
    const words = name.split(" ");
    while (words.length > 1 && LEADING.has(words[0])) words.shift();
    while (words.length > 1 && ["sr", "strafrecht"].includes(words.at(-1))) words.pop();
    return words.join(" ");
  };
  const holding = (name) => {
    const words = name.split(" ");
    const starts = (text) => words.every((word) => ` ${text}`.includes(` ${word}`));
    const found = Object.keys(names).filter(starts).sort((one, other) => one.length - other.length).flatMap((known) => names[known]);
    return [...found, ...entries.map((entry, at) => at).filter((at) => starts(fold(entries[at][1])))];
  };

  /* What a query leads to: `hits` are places in `entries`, the best first; `remark` says how a slip was read. */
  return (query) => {
    const name = fold(query);
    if (!name) return { hits: [], remark: "", exact: false };
    const number = reference(query);
    if (number) return { hits: byNumber(number), remark: "", exact: true };
    const own = Object.hasOwn(names, name) ? name : bare(name);
    if (Object.hasOwn(names, own)) return { hits: [...new Set([...names[own], ...holding(own)])].slice(0, MOST), remark: "", exact: true };
    for (const tried of own === name ? [own] : [own, name]) {
      const near = slips(tried);
      if (near.length === 1)
        return { hits: [...new Set([...names[near[0]], ...holding(own)])].slice(0, MOST), remark: `‘${query.trim()}’ staat er niet in. Gelezen als ‘${shown[near[0]]}’.`, exact: true };
      if (near.length) return { hits: [...new Set([...near.flatMap((known) => names[known]), ...holding(own)])].slice(0, MOST), remark: "Bedoel je een van deze?", exact: false };
    }
    return { hits: [...new Set(holding(own))].slice(0, MOST), remark: "", exact: false };
  };
};
