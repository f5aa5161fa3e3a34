/* One view at a time, the search, the casebook's filter and printing. No requests, no storage. */
"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const { rules, search: index, words } = JSON.parse(at("gegevens").textContent);
  document.documentElement.classList.add("script");
  const views = [...document.querySelectorAll("[data-view]")];
  const home = document.title;

  // -- views
  const show = (move) => {
    const wanted = at(decodeURIComponent(location.hash.slice(1)));
    const view = wanted?.closest("[data-view]") ?? views[0];
    for (const one of views) one.hidden = one !== view;
    const heading = view.querySelector("h1");
    document.title = view === views[0] ? home : `${heading.textContent} – wsm`;
    for (const link of at("menu").querySelectorAll("a")) {
      if (link.hash === `#${view.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    open(false);
    if (!move) return;
    const place = wanted !== view && view.contains(wanted) ? wanted : null;
    if (!place) scrollTo(0, 0);
    else {
      place.closest("article.casus")?.removeAttribute("hidden");
      place.scrollIntoView();
    }
    (place ? place.querySelector("h2[tabindex]") ?? place : heading).focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => show(true));
  // By hand, since a hashchange comes late and would take the focus back from who tabbed on.
  document.querySelector("a.overslaan").addEventListener("click", (event) => {
    event.preventDefault();
    at("inhoud").focus();
  });

  // -- the menu, folded on a telephone
  const button = at("menuknop");
  const open = (wanted) => {
    button.setAttribute("aria-expanded", String(wanted));
    at("menu").classList.toggle("open", wanted);
  };
  button.hidden = false;
  button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    open(false);
    button.focus();
  });

  // -- searching
  const find = wsmSearch(index);
  const field = at("zoekveld"), found = at("gevonden"), told = at("zoekuitkomst");
  const result = (place) => {
    const [anchor, title, kind, id] = index.entries[place];
    const item = document.createElement("li"), link = document.createElement("a"), small = document.createElement("small");
    link.href = `#${anchor}`;
    link.textContent = ["offence", "provision"].includes(kind) ? `${id}: ${title}` : title;
    small.textContent = words.types[kind];
    item.append(link, " ", small);
    return item;
  };
  const look = () => {
    const answer = find(field.value), some = answer.hits.length;
    found.replaceChildren(...answer.hits.map(result));
    const counted = some === 1 ? "1 gevonden." : some ? `${some} gevonden.` : "Niets gevonden. Probeer een ander woord of kijk bij Delicten en Begrippen.";
    told.textContent = field.value.trim() ? [answer.remark, counted].filter(Boolean).join(" ") : "";
    return answer;
  };
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  });
  at("zoek").addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const answer = look();
    if (answer.exact && answer.hits.length && !answer.remark) location.hash = index.entries[answer.hits[0]][0];
    else found.querySelector("a")?.focus();
  });

  // -- the casebook
  const needle = at("casus-woorden"), sort = at("casus-soort"), cases = [...document.querySelectorAll("article.casus")];
  const filter = () => {
    const wanted = needle.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const one of cases) {
      const text = one.textContent.toLowerCase();
      one.hidden = !(wanted.every((word) => text.includes(word)) && (!sort.value || one.dataset.soort === sort.value));
      count += one.hidden ? 0 : 1;
    }
    at("casus-aantal").textContent = `${count} casus.`;
  };
  needle.addEventListener("input", filter);
  sort.addEventListener("change", filter);
  needle.form.addEventListener("submit", (event) => event.preventDefault());

  // -- the decision aid
  if (rules) {
    const engine = wsmEngine(rules);
    const aid = wsmAid(at("hulpvragen"), at("hulpuitkomst"), rules, words, engine, wsmWhatIf(rules, engine));
    for (const one of document.querySelectorAll("button[data-casus]"))
      one.addEventListener("click", () => {
        aid.fill(rules.cases[one.dataset.casus].facts);
        location.hash = "beslishulp";
      });
  }

  // -- on paper everything is folded out
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("[data-view]:not([hidden]) details:not([open])")];
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of folded) one.open = false;
  });
  show(Boolean(location.hash));
})();
