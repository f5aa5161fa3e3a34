/* The rules on facts, in the browser: the same answers as domain/facts.py, engine.py and assess.py, which have the
   reasons why. It knows no law. tests/site/test_equality.py holds the two together: change one, change the other. */
"use strict";
globalThis.wsmEngine = (data) => {
  const { dimensions, rules, notices, pointers, aggravating, gateways, mentioned, assessment, assessables } = data;
  const RANK = ["indicated", "exempted", "contested", "possible", "unlikely", "excluded"];
  const place = new Map(assessment.order.map((id, at) => [id, at]));

  // -- what words stand for (rulebase/values.py)
  const readAges = (text) => {
    const found = /^(\d{1,3})(?:(\+)|-(\d{1,3}))?$/.exec(text);
    if (!found) return null;
    const low = Number(found[1]), high = found[2] ? 120 : Number(found[3] ?? found[1]);
    return low <= high && high <= 120 ? [low, high] : null;
  };
  const edge = (text, last) => {
    const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
    const year = Number(found?.[1] ?? 0), month = Number(found?.[2] ?? (last ? 12 : 1));
    if (year < 1800 || month < 1 || month > 12) return "";
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const day = Number(found[3] ?? (last ? length : 1));
    const two = (number) => String(number).padStart(2, "0");
    return day >= 1 && day <= length ? `${found[1]}-${two(month)}-${two(day)}` : "";
  };
  const readDays = (text) => {
    const [first, last] = text.split("/");
    const start = first === ".." ? "0000-00-00" : edge(first, false);
    const end = last === ".." ? "9999-99-99" : edge(last ?? first, true);
    return start && end && start <= end ? [start, end] : null;
  };

  // -- what is known: true, false or null (unknown); `doubts` says how to take what is claimed or contradicted
  const either = (truths) => (truths.includes(true) ? true : truths.includes(null) ? null : false);
  const both = (truths) => (truths.includes(false) ? false : truths.includes(null) ? null : true);
  const within = (spans, low, high, doubts) => {
    if (!spans?.length) return null;
    const verdicts = new Set(spans.map(([from, to]) =>
      low <= from && to <= high ? true : to < low || high < from ? false : null));
    if (verdicts.size > 1) return doubts !== null && verdicts.has(doubts) ? doubts : null;
    return spans.every((span) => span[2]) && !doubts ? null : [...verdicts][0];
  };
  const knowledge = (facts) => {
    const signs = new Map(), spans = new Map(), disputed = [];
    const sign = (dimension, value, affirmed, claimed) => {
      const key = `${dimension} ${value}`, mark = `${affirmed} ${claimed}`;
      if (!signs.has(key)) signs.set(key, new Map());
      if (signs.get(key).has(mark)) return;
      signs.get(key).set(mark, [affirmed, claimed]);
      if (affirmed) {
        for (const [other, implied] of dimensions[dimension].values[value]?.implies ?? []) sign(other, implied, true, claimed);
      } else {
        for (const [other, kind] of Object.entries(dimensions))
          for (const [name, entry] of Object.entries(kind.values))
            if (entry.implies.some(([to, what]) => to === dimension && what === value)) {
              if (claimed) disputed.push([other, name]);
              else sign(other, name, false, false);
            }
      }
    };
    for (const { fact, value, negated = false, claimed = false } of facts) {
      const kind = dimensions[fact].kind;
      if (kind !== "age" && kind !== "date") {
        sign(fact, value, !negated, claimed);
        continue;
      }
      const span = kind === "age" ? readAges(value) : readDays(value);
      if (!span || negated) continue;
      const listed = spans.get(fact) ?? spans.set(fact, []).get(fact);
      if (!listed.some(([from, to, said]) => from === span[0] && to === span[1] && said === claimed)) listed.push([...span, claimed]);
    }
    for (const [other, name] of disputed) if (signs.has(`${other} ${name}`)) sign(other, name, false, true);
    const unsure = (marks) => marks.size > 1 || [...marks.values()][0][1];
    const doubtful = [...signs.values()].some(unsure) || [...spans.values()].some((all) => all.length > 1 || all[0][2]);
    const valueTruth = (dimension, value, doubts) => {
      const marks = [...(signs.get(`${dimension} ${value}`)?.values() ?? [])];
      if (!marks.length) return null;
      if (new Set(marks.map(([affirmed]) => affirmed)).size > 1) return doubts;
      return marks.every(([, claimed]) => claimed) && !doubts ? null : marks[0][0];
    };
    const gaps = () => (spans.get("victim_age") ?? []).flatMap(([a, b, one]) =>
      (spans.get("suspect_age") ?? []).map(([c, d, other]) =>
        [Math.max(0, a - d, c - b), Math.max(Math.abs(b - c), Math.abs(d - a)), one || other]));
    const truth = (condition, doubts = null) => {
      const [kind, ...rest] = condition;
      if (kind === "value") return either(rest[1].map((value) => valueTruth(rest[0], value, doubts)));
      if (kind === "all") return both(rest.map((part) => truth(part, doubts)));
      if (kind === "any") return either(rest.map((part) => truth(part, doubts)));
      if (kind === "not") {
        const inner = truth(rest[0], doubts);
        return inner === null ? null : !inner;
      }
      if (kind === "gap") return within(gaps(), rest[0], rest[1], doubts);
      if (kind === "unknown") return !mentions(rest[0]);
      if (kind === "across") return spans.has(rest[0]) ? spans.get(rest[0]).some(([first, last]) => first < rest[1] && rest[1] <= last) : null;
      return within(spans.get(rest[0]), rest[1], rest[2], doubts);
    };
    const mentions = (dimension, value = "") => spans.has(dimension) ||
      (value ? signs.has(`${dimension} ${value}`) : [...signs.keys()].some((key) => key.startsWith(`${dimension} `)));
    return { truth, mentions, doubtful };
  };

  // -- from rules to statuses and outcomes (domain/engine.py)
  const overridden = (fired) => {
    const takers = new Map();
    for (const one of fired)
      if (!one.doubtful) for (const other of one.rule.overrides) takers.set(other, [...(takers.get(other) ?? []), one.rule.id]);
    const standing = (id) => !(takers.get(id) ?? []).some(standing);
    return fired.map((one) => ({ ...one, overriddenBy: (takers.get(one.rule.id) ?? []).find(standing) ?? null }));
  };
  const verdict = (fired) => {
    const judged = overridden(fired);
    const standing = judged.filter((one) => one.overriddenBy === null);
    const sure = standing.filter((one) => !one.contested);
    const decisive = new Set(sure.filter((one) => one.rule.strength === "decisive").map((one) => one.rule.direction));
    const indicative = new Set(sure.map((one) => one.rule.direction));
    const is = (status, certain = false) => ({ status, certain, fired: judged });
    if (!standing.length) return is("open");
    if (decisive.size === 1) {
      if (standing.some((one) => one.doubtful && one.rule.strength === "decisive")) return is("contested");
      return is(decisive.has("for") ? "met" : "not_met", true);
    }
    if (decisive.size || indicative.size !== 1 || sure.length < standing.length) return is("contested");
    return is(indicative.has("for") ? "met" : "not_met");
  };
  const evaluation = (known, without = "") => {
    const byElement = new Map(), verdicts = new Map();
    for (const rule of rules) {
      if (rule.id === without) continue;
      const plainly = known.truth(rule.when) === true;
      const doubtful = !plainly && known.doubtful && (known.truth(rule.when, true) === true || known.truth(rule.when, false) === true);
      if (!plainly && !doubtful) continue;
      if (!byElement.has(rule.element)) byElement.set(rule.element, []);
      byElement.get(rule.element).push({ rule, doubtful, contested: doubtful || rule.direction === "contested" });
    }
    const element = (id, offence) => {
      const key = `${id} ${offence}`;
      if (!verdicts.has(key)) {
        const own = (byElement.get(id) ?? []).filter(({ rule }) => !rule.offences.length || rule.offences.includes(offence));
        verdicts.set(key, verdict(own));
      }
      return verdicts.get(key);
    };
    const outcome = ({ id, elements, conditions }) => {
      const found = elements.map((name) => element(name, id)), statuses = found.map((one) => one.status);
      if (found.some((one) => one.status === "not_met" && one.certain)) return "excluded";
      if (conditions.length && conditions.every((name) => element(name, id).status === "met")) return "exempted";
      const weakest = [["not_met", "unlikely"], ["contested", "contested"], ["open", "possible"]];
      return (weakest.find(([status]) => statuses.includes(status)) ?? ["", "indicated"])[1];
    };
    const shown = (id) => (gateways[id] ?? []).every((name) => element(name, id).status !== "open") &&
      (!mentioned[id] || mentioned[id].some((dimension) => known.mentions(dimension)));
    return { element, outcome, shown };
  };

  // -- the assessment (domain/assess.py)
  const because = (elements, outcome, first) => {
    const status = { excluded: "not_met", unlikely: "not_met", contested: "contested" }[outcome] ?? "met";
    const behind = elements.filter((one) => one.status === status && (outcome !== "excluded" || one.certain));
    const opens = (one) => first.includes(one.id);
    return [...behind.filter(opens), ...behind.filter((one) => !opens(one))]
      .flatMap((one) => one.reasons.filter((reason) => reason.overriddenBy === null).map((reason) => reason.rule));
  };
  const described = (id, found) => {
    const reasons = found.fired.map(({ rule, doubtful, contested, overriddenBy }) => ({ rule: rule.id, doubtful, contested, overriddenBy }));
    const stands = (reason) => reason.overriddenBy === null;
    return { id, status: found.status, certain: found.certain, reasons: [...reasons.filter(stands), ...reasons.filter((one) => !stands(one))] };
  };
  const assess = (facts, { everything = false } = {}) => {
    const known = knowledge(facts), found = evaluation(known);
    const inForce = known.truth(assessment.in_force) !== false;
    const outcomes = Object.fromEntries(Object.values(assessables).map((brief) => [brief.id, found.outcome(brief)]));
    const chosen = !inForce ? [] : Object.keys(outcomes).filter((id) => everything || (outcomes[id] !== "excluded" && found.shown(id)));
    const standing = Object.fromEntries(chosen.map((id) => {
      const principal = assessables[id].subsidiary_to;
      const like = principal && outcomes[principal] === outcomes[id] ? principal : id;
      const count = (status) => assessables[like].elements.filter((name) => found.element(name, like).status === status).length;
      return [id, [RANK.indexOf(outcomes[id]), count("not_met"), count("open"), place.get(id)]];
    }));
    chosen.sort((one, other) => standing[one].map((at, key) => at - standing[other][key]).find((step) => step) ?? 0);
    const { later, than } = assessment;
    const mayBeThere = found.element(than, "").status !== "not_met";
    const asks = (id) => assessables[id].elements.includes(than);
    const before = chosen.filter((id) => asks(id) && outcomes[id] !== "excluded");
    if (mayBeThere && before.length && chosen.includes(later) && chosen.indexOf(before[0]) > chosen.indexOf(later)) {
      const alike = before.filter((id) => outcomes[id] === outcomes[before[0]]);
      chosen.splice(chosen.indexOf(later), 1);
      chosen.splice(chosen.indexOf(alike.at(-1)) + 1, 0, later);
    }
    const attempts = known.truth(assessment.attempted, true) === true ? evaluation(known, assessment.attempt_rule) : null;
    const attempt = (brief) => {
      const status = attempts && brief.attempt_punishable ? attempts.outcome(brief) : "";
      return ["indicated", "possible", "contested"].includes(status) ? status : null;
    };
    const offences = chosen.map((id) => {
      const brief = assessables[id], outcome = outcomes[id];
      const elements = brief.elements.map((name) => described(name, found.element(name, id)));
      const conditions = brief.conditions.map((name) => described(name, found.element(name, id)));
      const weakest = ["not_met", "contested", "open", "met"].find((status) => conditions.some((one) => one.status === status));
      const exception = brief.exception ? { id: brief.exception, status: weakest, conditions } : null;
      return { id, outcome, attempt: attempt(brief), exception, elements, because: because(elements, outcome, asks(id) ? [than] : gateways[id] ?? []) };
    });
    const counted = offences.filter((one) => one.outcome !== "excluded").map((one) => one.id);
    const holds = (entry) => known.truth(entry.when) === true;
    return {
      inForce, offences, tried: known.truth(assessment.attempted) === true,
      aggravation: aggravating.filter((entry) => known.truth(entry.when, true) === true)
        .map((entry) => ({ id: entry.aggravation, claimed: !holds(entry), reach: chosen.filter((id) => assessables[id].aggravation.includes(entry.aggravation)) })),
      concurrence: Boolean(data.concurrence) && counted.includes(later) && outcomes[later] !== "unlikely" && counted.some(asks) && mayBeThere,
      pointers: [...new Set(pointers.filter(holds).map((entry) => entry.neighbour))],
      notices: notices.filter(holds).map((entry) => entry.id),
    };
  };
  const outcomes = (facts) => {
    const known = knowledge(facts), found = evaluation(known);
    if (known.truth(assessment.in_force) === false) return {};
    return Object.fromEntries(Object.values(assessables).filter(({ id }) => found.shown(id)).map((brief) => [brief.id, found.outcome(brief)]));
  };
  return { knowledge, assess, outcomes, readAges, readDays };
};
