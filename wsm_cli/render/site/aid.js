/* The decision aid: one question at a time, what is known, and what the rules make of it. Nothing is kept. */
"use strict";
globalThis.wsmAid = (asking, answering, data, words, engine, whatif) => {
  const facts = new Map(); // by dimension, what was filled in; an empty list is "weet ik niet"
  let current = "", detailed = false, everything = false, timer = 0;

  const el = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children.flat(Infinity).filter((child) => child !== null && child !== false));
    return made;
  };
  const sourceAnchor = (id) => `#bron-${id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
  const cite = ([head, named]) => el("small", { class: "bron" }, " [", head, named.length ? ": " : "",
    named.map(([id, name], at) => [at ? "; " : "", el("a", { href: sourceAnchor(id) }, name)]), "]");
  const SIGNS = { "+": ["plus", "Voor: "], "−": ["min", "Tegen: "], "?": ["twijfel", "Betwist: "], "!": ["letop", "Let op: "] };
  const point = (sign, text, cited, tag = "li") => el(tag, { class: SIGNS[sign]?.[0] ?? null },
    sign ? [el("span", { class: "teken", "aria-hidden": "true" }, sign), el("span", { class: "alleen-voorgelezen" }, SIGNS[sign][1])] : null,
    text, cited ? cite(cited) : null);
  const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const listed = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;
  const all = () => [...facts.values()].flat();
  const inPlace = (entries) => Object.entries(entries).sort(([, one], [, other]) => one.place - other.place);
  const named = (id) => `${data.assessables[id].name} (${id})`;

  // -- asking
  const said = (fact, value, negated = false, claimed = false) => ({ fact, value, negated, claimed });
  const MARKS = [["", "weet ik niet"], ["ja", "ja"], ["nee", "nee"], ["ja?", "ja, maar alleen beweerd"], ["nee?", "nee, maar alleen beweerd"]];
  const marked = (fact, value, mark) => mark ? [said(fact, value, mark.startsWith("nee"), mark.endsWith("?"))] : [];
  const markOf = (id, value) => {
    const one = (facts.get(id) ?? []).find((known) => known.value === value);
    return one ? `${one.negated ? "nee" : "ja"}${one.claimed ? "?" : ""}` : "";
  };
  const choice = (type, name, value, label, checked) => el("label", { class: "keuze" },
    el("input", { type, name, value, checked }), el("span", {}, label));
  const AGES = [["0-11", "jonger dan 12"], ["12-15", "12 tot en met 15"], ["16-17", "16 of 17"], ["18+", "18 of ouder"]];

  const controls = {
    set: (id, { values }) => {
      if (detailed)
        return inPlace(values).map(([value, { name }]) => el("label", { class: "rij" }, el("span", {}, sentence(name)),
          el("select", { name: value }, MARKS.map(([mark, label]) => el("option", { value: mark, selected: markOf(id, value) === mark }, label)))));
      const none = Object.keys(values).every((value) => markOf(id, value) === "nee");
      return [inPlace(values).map(([value, { name }]) => choice("checkbox", value, "ja", sentence(name), markOf(id, value) === "ja")),
        choice("checkbox", " ", "geen", "Niets van dit alles", none)];
    },
    flag: (id) => (detailed ? MARKS : MARKS.slice(0, 3)).map(([mark, label]) => choice("radio", "mark", mark, sentence(label), markOf(id, "ja") === mark)),
    age: (id) => {
      const known = facts.get(id)?.[0], exact = known && !AGES.some(([age]) => age === known.value) ? known.value : "";
      return [choice("radio", "age", "", "Weet ik niet", !known),
        AGES.map(([age, label]) => choice("radio", "age", age, sentence(label), known?.value === age)),
        el("label", { class: "rij" }, el("span", {}, "Of precies, in jaren (14, 12-15)"),
          el("input", { name: "exact", inputmode: "text", autocomplete: "off", size: "6", value: exact })),
        claimed(known)];
    },
    date: (id) => {
      const known = facts.get(id)?.[0];
      return [el("label", { class: "rij" }, el("span", {}, "Dag, maand of jaar (2025-03-01, 2025-03, 2025)"),
        el("input", { name: "exact", autocomplete: "off", size: "12", value: known?.value ?? "" })), claimed(known)];
    },
  };
  const claimed = (known) => detailed && choice("checkbox", "claimed", "ja", "Dit wordt alleen beweerd", known?.claimed ?? false);

  /* The facts in the form; null where something in it cannot be read. */
  const read = (form, id) => {
    const { kind, values } = data.dimensions[id], got = new FormData(form);
    if (kind === "set" && got.get(" ")) return Object.keys(values).map((value) => said(id, value, true));
    if (kind === "set") return Object.keys(values).flatMap((value) => marked(id, value, got.get(value) ?? ""));
    if (kind === "flag") return marked(id, "ja", got.get("mark") ?? "");
    const text = (got.get("exact") ?? "").trim() || got.get("age") || "";
    if (!text) return [];
    const readable = kind === "age" ? engine.readAges(text) : engine.readDays(text);
    return readable ? [said(id, text, false, got.get("claimed") === "ja")] : null;
  };

  const next = () => whatif.questions(all()).map(({ fact }) => fact).find((id) => !facts.has(id)) ?? "";
  const ask = (id, focus = true) => {
    current = id;
    drawQuestion();
    if (focus) asking.querySelector("legend, h2").focus();
  };
  const again = () => {
    facts.clear();
    everything = false;
    ask(next());
    drawAnswer();
  };
  const changed = (form, id) => {
    const found = read(form, id), fault = form.querySelector(".fout");
    fault.textContent = found ? "" : "Dit is niet te lezen. Schrijf het als in het voorbeeld.";
    if (!found) return false;
    if (found.length || facts.has(id)) facts.set(id, found);
    drawKnown();
    clearTimeout(timer);
    timer = setTimeout(drawAnswer, 150);
    return true;
  };
  const tidy = (event) => { // "niets van dit alles" and the rest exclude each other; a class and a figure too
    const form = event.currentTarget, { name, value } = event.target;
    if (name === " " && event.target.checked) form.querySelectorAll("input[type=checkbox]").forEach((box) => { box.checked = box === event.target; });
    else if (event.target.type === "checkbox" && form.elements[" "]) form.elements[" "].checked = false;
    if (name === "age" && form.elements.exact) form.elements.exact.value = "";
    if (name === "exact" && value) form.querySelectorAll("input[name=age]").forEach((radio) => { radio.checked = false; });
  };

  const drawQuestion = () => {
    const id = current, dimension = data.dimensions[id];
    const form = !id ? el("div", { class: "vraag" }, el("h2", { tabindex: "-1" }, "Geen vragen meer"),
      el("p", {}, "Er is geen vraag meer over die de uitkomst verandert. Hieronder staat wat je invulde, en de uitkomst."))
      : el("form", { class: "vraag", novalidate: true,
        onchange: (event) => { tidy(event); changed(event.currentTarget, id); },
        onsubmit: (event) => {
          event.preventDefault();
          if (!changed(event.currentTarget, id)) return event.currentTarget.elements.exact.focus();
          if (!facts.has(id)) facts.set(id, []);
          ask(next());
        } },
      el("fieldset", { class: dimension.kind === "set" ? "veel" : null }, el("legend", { tabindex: "-1" }, dimension.question), controls[dimension.kind](id, dimension)),
      el("p", { class: "fout", role: "alert" }),
      el("p", { class: "knoppen" }, el("button", { type: "submit" }, "Volgende vraag"),
        el("button", { type: "button", class: "stil", onclick: () => { facts.set(id, []); drawKnown(); drawAnswer(); ask(next()); } }, "Weet ik niet"),
        el("button", { type: "button", class: "stil", onclick: () => { heading.scrollIntoView(); heading.focus(); } }, "Naar de uitkomst")));
    const mode = el("p", {}, el("label", { class: "keuze" }, el("input", { type: "checkbox", checked: detailed, onchange: (event) => {
      detailed = event.target.checked;
      drawQuestion();
      asking.querySelector(".wijze input").focus();
    } }), el("span", {}, "Ook aangeven wat niet zo was, of alleen wordt beweerd")));
    mode.className = "wijze";
    const every = el("details", { class: "alle-vragen" }, el("summary", {}, "Alle vragen"),
      el("ul", {}, inPlace(data.dimensions).map(([other, { question }]) =>
        el("li", {}, el("button", { type: "button", class: "stil", onclick: () => ask(other) }, question)))));
    asking.replaceChildren(form, mode, el("div", { id: "ingevuld" }), every,
      el("p", {}, el("button", { type: "button", class: "stil", onclick: again }, "Wis alles en begin opnieuw")));
    drawKnown();
  };
  const worded = ({ fact, value, negated, claimed }) =>
    `${negated ? "niet: " : ""}${data.dimensions[fact].values[value]?.name ?? value}${claimed ? " (alleen beweerd)" : ""}`;
  const drawKnown = () => {
    const rows = [...facts].map(([id, known]) => {
      const { name, values } = data.dimensions[id], size = Object.keys(values).length;
      const none = size && known.length === size && known.every((one) => one.negated && !one.claimed);
      const text = none ? "niets van dit alles" : known.length ? listed(known.map(worded)) : "weet ik niet";
      const label = name.replaceAll("-", " ");
      return el("li", {}, `${sentence(label)}: ${text} `, el("button", { type: "button", class: "klein", "aria-label": `Wijzig ${label}`, onclick: () => ask(id) }, "Wijzig"));
    });
    asking.querySelector("#ingevuld")?.replaceChildren(...(rows.length ? [el("h2", {}, "Ingevuld"), el("ul", { class: "ingevuld" }, rows)] : []));
  };

  // -- answering
  const TIPS = 5;
  const OPENINGS = { indicated: "In beeld", exempted: "Uitzondering in beeld bij", contested: "Grensgeval", possible: "Mogelijk, maar er is nog iets open",
    unlikely: "Ligt niet voor de hand", excluded: "Valt af" };
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const notices = new Map(data.notices.map((notice) => [notice.id, notice]));
  const neighbours = new Map(data.pointers.map((pointer) => [pointer.neighbour, pointer]));
  const told = (rule, tried) => (tried && rule.tried) || rule.text;
  const reason = ({ rule: id, contested, doubtful, overriddenBy }, tried) => {
    const rule = rules.get(id), said = told(rule, tried);
    const text = doubtful ? `Als klopt wat wordt beweerd: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said;
    return point(contested ? "?" : rule.direction === "for" ? "+" : "−", `${text}${overriddenBy ? " Dit wijkt hier voor een andere regel." : ""}`, rule.cite);
  };
  const element = (names, { id, status, reasons }, tried) => [
    el("p", {}, el("strong", {}, sentence(names[id])), `: ${words.statuses[status]}.`),
    reasons.length ? el("ul", { class: "punten" }, reasons.map((one) => reason(one, tried))) : null];
  const offence = ({ id, outcome, attempt, exception, elements }, tried) => {
    const { names, subsidiary_to: behind } = data.assessables[id];
    return el("details", { class: `uitkomst uitkomst-${outcome}`, "data-delict": id, "data-uitkomst": outcome },
      el("summary", {}, el("strong", {}, sentence(named(id))), el("span", { class: "stand" }, words.outcomes[outcome])),
      el("div", {}, behind ? el("p", { class: "noot" }, `Subsidiair bij ${behind}.`) : null,
        attempt ? point("!", `Als poging: ${words.outcomes[attempt]}. ${data.assessment.attempt_note.text}`, data.assessment.attempt_note.cite, "p") : null,
        exception ? [el("p", {}, el("strong", {}, "Uitzondering"), `: ${words.statuses[exception.status]}. Alle voorwaarden moeten vervuld zijn.`),
          exception.conditions.map((one) => element(names, one, tried))] : null,
        elements.map((one) => element(names, one, tried)),
        el("p", {}, el("a", { href: `#delict-${id.toLowerCase()}` }, `Alles over ${id}`))));
  };
  const section = (title, items) => items.length ? [el("h2", {}, title), el("ul", { class: "punten" }, items)] : null;
  const headline = (found) => {
    if (!found.inForce) return ["Op de dag van het feit gold de Wet seksuele misdrijven nog niet. Er komt geen delict uit deze wet in beeld."];
    if (!found.offences.length) return ["Met deze feiten komt geen delict uit deze wet in beeld. Dat kan met meer feiten anders zijn."];
    // In the order of the offences: a possible seksuele handeling stands before 429ter here too.
    const groups = [...new Set(found.offences.map((one) => one.outcome))].map((outcome) =>
      [OPENINGS[outcome], found.offences.filter((one) => one.outcome === outcome).map((one) => named(one.id))]);
    const attempts = found.offences.filter((one) => one.attempt).map((one) => named(one.id));
    return [...groups.map(([opening, names]) => `${opening}: ${listed(names)}.`),
      ...(attempts.length ? [`Het bleef bij een poging. Als poging in beeld: ${listed(attempts)}.`] : [])];
  };
  const grounds = (found) => found.aggravation.filter(({ reach }) => reach.length).map(({ id, claimed: unsure, reach }) =>
    point("", `${unsure ? "Als klopt wat wordt beweerd: " : ""}${data.grounds[id].text} Hier: ${listed(reach)}.`, data.grounds[id].cite));
  const tips = () => {
    const byText = new Map();
    for (const { text, offence: id, to } of whatif.tips(all())) {
      const moves = byText.get(text) ?? byText.set(text, new Map()).get(text);
      moves.set(to, [...(moves.get(to) ?? []), id]);
    }
    const points = [...byText].map(([text, moves]) =>
      point("", `${sentence(text)}: ${[...moves].map(([to, ids]) => `${listed(ids)} ${words.outcomes[to]}`).join("; ")}.`, null));
    const [first, more] = [points.slice(0, TIPS), points.slice(TIPS)];
    return [section("Wat het anders zou maken", first),
      more.length ? el("details", { "data-delict": "meer" }, el("summary", {}, `Nog ${more.length}`), el("ul", { class: "punten" }, more)) : null];
  };
  const heading = el("h2", { tabindex: "-1" }, "Uitkomst");
  const status = el("div", { role: "status", class: "kort" });
  const rest = el("div");
  const drawAnswer = () => {
    clearTimeout(timer);
    const known = all();
    if (!known.length) {
      status.replaceChildren(el("p", {}, "Nog niets ingevuld."));
      return rest.replaceChildren();
    }
    const found = engine.assess(known, { everything }), opened = new Set([...rest.querySelectorAll("details[open]")].map((one) => one.dataset.delict));
    const first = found.offences.find((one) => one.because.length), deciding = first && rules.get(first.because[0]);
    status.replaceChildren(...headline(found).map((line) => el("p", {}, line)));
    const { who_decides: decides, caution, not_assessed: left } = data.assessment;
    rest.replaceChildren(...[
      deciding ? el("p", {}, `Wat de doorslag geeft: ${told(deciding, found.tried)}`, cite(deciding.cite)) : null,
      found.concurrence ? point("!", data.concurrence.text, data.concurrence.cite, "p") : null,
      found.offences.map((one) => offence(one, found.tried)),
      section("Let op", found.notices.map((id) => point("!", notices.get(id).text, notices.get(id).cite))),
      found.inForce ? tips() : null,
      section("Kan zwaarder uitvallen", grounds(found)),
      section("Buiten deze wet", found.pointers.map((id) => point("", `${sentence(neighbours.get(id).topic)}. ${neighbours.get(id).text}`, neighbours.get(id).cite))),
      el("h2", {}, "Wie beslist"), point("", decides.text, decides.cite, "p"), point("", caution.text, caution.cite, "p"),
      section("Niet beoordeeld", left.map((one) => point("", one.text, one.cite))),
      el("p", {}, el("label", { class: "keuze" }, el("input", { type: "checkbox", id: "alles", checked: everything, onchange: (event) => {
        everything = event.target.checked;
        drawAnswer();
        rest.querySelector("#alles").focus();
      } }), el("span", {}, "Toon ook wat afvalt"))),
    ].flat(Infinity).filter(Boolean));
    for (const one of rest.querySelectorAll("details")) one.open = opened.has(one.dataset.delict);
  };

  /* Fill in these facts in one go, as a case does. */
  const fill = (given) => {
    facts.clear();
    for (const one of given) facts.set(one.fact, [...(facts.get(one.fact) ?? []), one]);
    detailed = given.some((one) => one.claimed || one.negated);
    ask(next(), false);
    drawAnswer();
  };
  answering.append(heading, status, rest);
  ask(next(), false);
  drawAnswer();
  return { fill };
};
