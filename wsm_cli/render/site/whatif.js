/* What could still change an assessment: questions worth asking, and small changes that would tip it (domain/whatif.py). */
"use strict";
globalThis.wsmWhatIf = (data, engine) => {
  const WEIGHT = { excluded: 0, unlikely: 1, exempted: 1, contested: 2, possible: 2, indicated: 4 };
  const place = new Map(data.assessment.order.map((id, at) => [id, at]));
  const byOrder = (one, other) => place.get(one) - place.get(other);

  const mentioned = (condition) => {
    const [kind, ...rest] = condition;
    if (kind === "value") return rest[1].map((value) => `${rest[0]} ${value}`);
    return ["all", "any", "not"].includes(kind) ? rest.flatMap(mentioned) : [];
  };
  const looksAt = data.rules.map((rule) => [rule.id, new Set(mentioned(rule.when))]);
  const said = (fact, value, negated = false) => ({ fact, value, negated, claimed: false });

  /* Answers to try for a dimension: one of each group of values that the rules treat alike. */
  const representatives = (id) => {
    const { kind, values } = data.dimensions[id];
    if (kind === "date") return [said(id, "2024-06-30")];
    if (kind === "age") return ["10", "14", "17", "18+"].map((age) => said(id, age));
    if (kind === "flag") return [said(id, "ja"), said(id, "ja", true)];
    const seen = new Set();
    return Object.entries(values).filter(([value, entry]) => {
      const about = [`${id} ${value}`, ...entry.implies.map(([other, implied]) => `${other} ${implied}`)];
      const touched = looksAt.filter(([, looks]) => about.some((one) => looks.has(one))).map(([rule]) => rule).join(" ");
      if (!touched || seen.has(touched)) return false;
      return seen.add(touched);
    }).map(([value]) => said(id, value));
  };
  const answers = Object.fromEntries(Object.keys(data.dimensions).map((id) => [id, representatives(id)]));

  const changed = (before, after) => [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => (before[id] ?? "excluded") !== (after[id] ?? "excluded"));

  /* Questions that are still open, the one that could change most first. */
  const questions = (facts) => {
    const before = engine.outcomes(facts), known = engine.knowledge(facts), ranked = [];
    Object.entries(data.dimensions).forEach(([id, dimension], at) => {
      if (known.mentions(id) && !dimension.again) return;
      const moved = new Map();
      for (const answer of answers[id]) {
        if (known.mentions(id, answer.value)) continue;
        const after = engine.outcomes([...facts, answer]);
        for (const offence of changed(before, after)) {
          const move = Math.max(1, Math.abs(WEIGHT[after[offence] ?? "excluded"] - WEIGHT[before[offence] ?? "excluded"]));
          moved.set(offence, Math.max(moved.get(offence) ?? 0, move));
        }
      }
      const sum = [...moved.values()].reduce((total, move) => total + move, 0);
      if (moved.size) ranked.push({ fact: id, affects: [...moved.keys()].sort(byOrder), sum, at });
    });
    return ranked.sort((one, other) => other.sum - one.sum || one.at - other.at).map(({ fact, affects }) => ({ fact, affects }));
  };

  /* Small changes of the facts with which an offence comes out differently. */
  const tips = (facts) => {
    const before = engine.outcomes(facts), known = engine.knowledge(facts);
    return data.tips.filter((tip) => known.truth(tip.when) === true).flatMap((tip) => {
      const after = engine.outcomes([...facts.filter((one) => !tip.without.includes(one.fact)), ...tip.change]);
      // Worth telling: an offence that was in view, or comes into view as more than unlikely.
      return changed(before, after).filter((id) => id in before || !["unlikely", undefined].includes(after[id])).sort(byOrder)
        .map((offence) => ({ id: tip.id, text: tip.text, offence, from: before[offence] ?? "excluded", to: after[offence] ?? "excluded" }));
    });
  };
  return { questions, tips };
};
