"use strict";
// All that a peer wrote goes to the page by `put` or `attr`: as text, with what cannot be seen made visible.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const SEVERITIES = ["error", "warning", "note"];
const DAY = 86400000;

// -- text

function visible(value, longest = 300) {
  const text = String(value);
  const seen = text.slice(0, longest + 1).replace(HIDDEN, (each) => {
    const code = each.codePointAt(0).toString(16);
    return code.length > 4 ? "\\u{" + code + "}" : "\\u" + code.padStart(4, "0");
  });
  return seen.length > longest ? seen.slice(0, longest) + "…" : seen;
}

function put(tag, classes, text, longest) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (text !== undefined && text !== null) made.textContent = visible(text, longest);
  return made;
}

function button(classes, text, pressed, longest) {
  const made = put("button", classes, text, longest);
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}

function add(parent, ...children) {
  for (const child of children) if (child) parent.append(child);
  return parent;
}

function draw(tag, attributes, title) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (title) {
    const inner = document.createElementNS("http://www.w3.org/2000/svg", "title");
    inner.textContent = visible(title);
    made.append(inner);
  }
  return made;
}

function label(x, y, text, anchor = "start") {
  const made = draw("text", { x, y, "text-anchor": anchor });
  made.textContent = visible(text, 60);
  return made;
}

function count(number, noun, nouns = noun + "s") {
  return number.toLocaleString("en") + " " + (number === 1 ? noun : nouns);
}

const two = (number) => String(number).padStart(2, "0");
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function clock(time, parts = 3) {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return "";
  const minutes = two(at.getUTCHours()) + ":" + two(at.getUTCMinutes());
  if (parts === 1) return minutes;
  const seconds = minutes + ":" + two(at.getUTCSeconds());
  return parts === 2 ? seconds : seconds + "." + String(at.getUTCMilliseconds()).padStart(3, "0");
}

function date(time) {
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || time < 40 * DAY) return ""; // only times of day are known
  return at.getUTCDate() + " " + MONTHS[at.getUTCMonth()] + " " + at.getUTCFullYear();
}

const moment = (time, parts = 2) => (date(time) + " " + clock(time, parts)).trim();

function lasting(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return trimmed(seconds, seconds < 1 ? 3 : 2) + " s";
  if (seconds < 120) return trimmed(seconds, 1) + " s";
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return minutes + " min" + (minutes < 10 ? " " + Math.round(seconds % 60) + " s" : "");
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? hours + " h " + (minutes % 60) + " min" : Math.floor(hours / 24) + " d " + (hours % 24) + " h";
}

const trimmed = (number, decimals) => String(Number(number.toFixed(decimals)));

// -- what the data say

const timed = data.clock !== null;
const base = (file) => file.split(/[/\\]/).pop();
const stationName = (number) => (data.stations[number].named ? data.stations[number].name : base(data.stations[number].name));
let lastTime = null;
data.exchanges.forEach((exchange, place) => {
  const halves = [exchange.call, exchange.answer].filter(Boolean);
  const known = halves.map((half) => half.time).find((time) => time !== undefined);
  lastTime = known ?? lastTime;
  exchange.at = timed ? lastTime : place;
  exchange.findings = halves.flatMap((half) => half.findings ?? []);
  exchange.worst = SEVERITIES.find((each) => exchange.findings.some((finding) => finding.severity === each));
  exchange.marks ??= [];
});
const firstTime = data.exchanges.find((exchange) => exchange.at !== null)?.at ?? 0;
for (const exchange of data.exchanges) exchange.at ??= firstTime;
const byNumber = new Map(data.exchanges.map((exchange) => [exchange.n, exchange]));

const MARKS = [
  ["refused", "Refused: the answer says no"],
  ["error", "Answered with an error"],
  ["unanswered", "Without an answer"],
  ["slow", "Answered after " + data.slow / 1000 + " s or more"],
  ["fault", "Faults and failures that a station tells of"],
  ["alone", "Answers without their call"],
];
const MARK_WORDS = { refused: "refused", error: "error answer", unanswered: "no answer", slow: "slow", fault: "fault", alone: "no call" };

function whole() {
  const times = data.exchanges.map((exchange) => exchange.at);
  let [first, last] = [Infinity, -Infinity];
  for (const time of times) { first = Math.min(first, time); last = Math.max(last, time); }
  for (const station of timed ? data.stations : []) {
    for (const [start, end] of station.spans) { first = Math.min(first, start); last = Math.max(last, end); }
  }
  if (first > last) return [0, 1];
  return [first, Math.max(last, first + (timed ? 1000 : 1))];
}

const WHOLE = whole();
const severalDays = timed && date(WHOLE[0]) !== date(WHOLE[1]) && WHOLE[0] > 40 * DAY;

// -- payloads

function parsed(half) {
  if (!half || half.kind === "malformed" || half.kind === "noise") return undefined;
  if (half.payload !== undefined) return half.payload;
  if (half.size !== undefined) return undefined;
  try {
    const elements = JSON.parse(half.text);
    if (half.kind === "callerror" || half.kind === "callresulterror") return { error: elements[2], description: elements[3], details: elements[4] };
    return elements[half.kind === "callresult" ? 2 : 3];
  } catch {
    return undefined;
  }
}

const SKIPPED = new Set(["timestamp", "customData", "currentTime", "seqNo", "context"]);
const SPEAKING = new Set(["eventType", "triggerReason", "status", "connectorStatus", "chargingState", "errorCode", "reason", "stoppedReason"]);

function flat(value, name, found, depth) {
  if (found.length >= 8 || depth > 4) return;
  if (Array.isArray(value)) {
    value.slice(0, 3).forEach((each) => flat(each, name, found, depth + 1));
    if (value.length > 3) found.push("+" + (value.length - 3) + " more");
  } else if (value !== null && typeof value === "object") {
    if ("measurand" in value || ("value" in value && ("unit" in value || "context" in value || "unitOfMeasure" in value))) {
      const unit = value.unit ?? value.unitOfMeasure?.unit ?? "";
      const phase = value.phase ? " " + value.phase : "";
      found.push(String(value.measurand ?? "Energy.Active.Import.Register").slice(0, 60).replace(/\.(Register|Import)/g, "") + phase + " " + String(value.value).slice(0, 30) + " " + unit);
      return;
    }
    for (const [key, each] of Object.entries(value)) if (!SKIPPED.has(key)) flat(each, key, found, depth + 1);
  } else if (value !== "" && value !== "NoError") {
    const isLongId = name === "transactionId" && String(value).length > 12;
    if (!isLongId) found.push((name && !SPEAKING.has(name) ? name + " " : "") + String(value).slice(0, 60));
  }
}

function gist(half) {
  if (!half) return "";
  const payload = parsed(half);
  if (payload === undefined) return half.text;
  if (half.kind.endsWith("error")) return [payload.error, payload.description].filter((each) => each !== undefined && each !== "").map((each) => String(each).slice(0, 100)).join(": ");
  const found = [];
  flat(payload, "", found, 0);
  if (!found.length && payload && typeof payload === "object" && payload.currentTime !== undefined) found.push(String(payload.currentTime).slice(0, 40));
  return found.join(" · ") || "–";
}

// -- filters

const NO_FILTER = { station: "", action: "", show: "", search: "", rule: null, transaction: null, from: WHOLE[0], to: WHOLE[1] };
const filter = { ...NO_FILTER };
let shown = data.exchanges;
let chosen = null;
let chosenTransaction = null;

function option(select, value, text) {
  const made = put("option", "", text, 80);
  made.value = value;
  select.append(made);
}

function fillFilters() {
  option(byId("station"), "", "all " + data.stations.length);
  data.stations.forEach((_, number) => option(byId("station"), String(number), stationName(number)));
  const actions = new Map();
  for (const exchange of data.exchanges) {
    const name = exchange.action ?? "";
    actions.set(name, (actions.get(name) ?? 0) + 1);
  }
  const named = [...actions].filter(([name]) => name !== "").sort((one, other) => (one[0] < other[0] ? -1 : 1)).slice(0, 500);
  actionNames = named.map(([name]) => name);
  option(byId("action"), "", "all");
  named.forEach(([name, number], place) => option(byId("action"), String(place), visible(name, 60) + " (" + number + ")"));
  if (actions.has("")) option(byId("action"), "none", "(unknown) (" + actions.get("") + ")");
  const shows = [["", "everything"], ["some", "findings and what stands out"], ["found", "findings"], ["error", "errors"], ["warning", "errors and warnings"]];
  for (const [value, text] of [...shows, ...MARKS.map(([name, text]) => ["mark " + name, text])]) option(byId("show"), value, text);
}

let actionNames = [];

function isShown(exchange) {
  if (filter.station !== "" && exchange.station !== Number(filter.station)) return false;
  if (filter.action === "none" ? exchange.action !== undefined : filter.action !== "" && exchange.action !== actionNames[Number(filter.action)]) return false;
  if (exchange.at < filter.from || exchange.at > filter.to) return false;
  if (filter.transaction !== null && exchange.transaction !== filter.transaction) return false;
  if (filter.rule !== null && !exchange.findings.some((finding) => finding.rule === filter.rule)) return false;
  const { worst, marks } = exchange;
  if (filter.show === "some" && !worst && !marks.length) return false;
  if (filter.show === "found" && !worst) return false;
  if (filter.show === "error" && worst !== "error") return false;
  if (filter.show === "warning" && worst !== "error" && worst !== "warning") return false;
  if (filter.show.startsWith("mark ") && !marks.includes(filter.show.slice(5))) return false;
  if (filter.search) {
    const in_ = (text) => text !== undefined && text.toLowerCase().includes(filter.search);
    if (!in_(exchange.id) && !in_(exchange.action) && !in_(exchange.call?.text) && !in_(exchange.answer?.text) && !in_(stationName(exchange.station))) return false;
  }
  return true;
}

function apply(what = {}) {
  Object.assign(filter, what);
  byId("station").value = filter.station;
  byId("action").value = filter.action;
  byId("show").value = filter.show;
  if ("search" in what && byId("search").value.toLowerCase() !== filter.search) byId("search").value = filter.search;
  shown = data.exchanges.filter(isShown);
  const number = byId("count");
  number.textContent = shown.length === data.exchanges.length ? count(shown.length, "exchange") : shown.length.toLocaleString("en") + " of " + count(data.exchanges.length, "exchange");
  const chips = byId("chosen");
  chips.replaceChildren();
  const chip = (text, change) => {
    const made = button("chip", text + " ✕", () => apply(change), 120);
    made.title = "Take this filter off";
    chips.append(made);
  };
  if (filter.rule !== null) chip("rule " + data.rules[filter.rule].id, { rule: null });
  if (filter.transaction !== null) chip("transaction " + (data.transactions[filter.transaction].id ?? "without id"), { transaction: null });
  const zoomed = filter.from !== WHOLE[0] || filter.to !== WHOLE[1];
  if (zoomed && timed) chip(moment(filter.from) + " – " + clock(filter.to, 2), { from: WHOLE[0], to: WHOLE[1] });
  byId("zoom-out").hidden = !zoomed;
  byId("list").scrollTop = 0;
  drawTimeline();
  listTransactions();
  renderRows(true);
}

// -- the head

function sayHead() {
  const parts = [count(data.frames, "frame") + " of " + count(data.stations.length, "station")];
  if (timed && data.exchanges.length) {
    const same = date(WHOLE[0]) === date(WHOLE[1]);
    const zone = { utc: "in UTC", local: "as the capture has them", mixed: "UTC where the capture tells it" }[data.clock];
    parts.push(moment(WHOLE[0]) + " – " + (same ? clock(WHOLE[1], 2) : moment(WHOLE[1])) + " (times " + zone + ")");
  } else if (data.exchanges.length) {
    parts.push("the capture tells no times");
  }
  if (data.redacted) parts.push(data.redacted);
  const files = data.files.length === 1 ? data.files[0] : count(data.files.length, "file");
  byId("summary").textContent = visible(files, 120) + " · " + parts.join(" · ");
  document.title = "OCPP report: " + visible(base(files), 60);
  const out = data.frames - data.kept;
  const banner = byId("left-out");
  const sentences = [];
  if (out > 0) sentences.push(count(data.kept, "frame") + " of " + data.frames.toLocaleString("en") + " are shown: those with errors and warnings, and those nearest to them. " + count(out, "frame") + " are left out of the messages: +3 in a line says that three exchanges of its station before it are. Findings, connections and transactions are counted over all.");
  if (data.transactionsLeftOut > 0) sentences.push(count(data.transactionsLeftOut, "transaction") + " are left out.");
  banner.hidden = !sentences.length;
  banner.textContent = sentences.join(" ");
}

function sayResults() {
  const results = data.results;
  if (!results) return;
  byId("results").hidden = false;
  byId("h-results").textContent = visible(results.title);
  const box = byId("about-results");
  for (const line of results.lines) box.append(put("p", "soft", line, 1000));
  for (const [head, ...rows] of results.tables) {
    const table = put("table", "table counts");
    const top = put("tr");
    head.forEach((name, place) => top.append(put("th", place ? "right" : "", name)));
    const body = put("tbody");
    for (const row of rows) {
      const line = put("tr");
      row.forEach((text, place) => {
        const cell = put("td", place ? "right" : "", text);
        cell.dataset.name = head[place];
        line.append(cell);
      });
      body.append(line);
    }
    add(box, add(table, add(put("thead"), top), body));
  }
  for (const each of results.results) box.append(resultOf(each));
  if (results.more) box.append(put("p", "soft", count(results.more, "more result") + " not shown"));
  if (results.notes.length) {
    const notes = add(put("div", "result"), put("h3", "", "Not asked"));
    for (const note of results.notes) notes.append(put("p", "soft", note, 1000));
    box.append(notes);
  }
}

function resultOf(result) {
  const box = put("div", "result");
  add(box, add(put("div"), put("span", "badge " + result.severity, result.label), put("span", "title", result.title)));
  for (const line of result.lines) box.append(put("p", "", line, 1000));
  for (const [name, text] of result.frames) add(box, put("div", "soft", name), put("pre", "", text, 4000));
  if (result.command) add(box, put("div", "soft", "to try it again"), put("pre", "", result.command, 8000));
  const sought = result.frames.length ? result.frames[0][1].slice(0, 60).toLowerCase() : "";
  if (sought) box.append(button("link", "find it in the messages", () => { apply({ ...NO_FILTER, search: sought }); toMessages(); }));
  return box;
}

function sayStanding() {
  const list = put("ul", "facts");
  for (const [name, text] of MARKS) {
    const number = data.exchanges.filter((exchange) => exchange.marks.includes(name)).length;
    const fact = button(number ? "" : "none", "", () => { apply({ show: "mark " + name, rule: null }); toMessages(); });
    fact.disabled = !number;
    add(fact, put("span", "number", number.toLocaleString("en")), put("span", "", text));
    add(list, add(put("li"), fact));
  }
  add(byId("standing"), list);
}

function sayRules() {
  const box = byId("rules");
  if (!data.rules.length) {
    add(box, put("p", "soft", data.frames ? "No findings: every frame is as the standard has it." : "No frame of OCPP was found."));
    return;
  }
  const list = put("div", data.rules.length > 7 ? "scroll" : "");
  data.rules.forEach((rule, number) => {
    const row = button("rule", "", () => { apply({ rule: number }); toMessages(); });
    const what = add(put("span", "what"), put("code", "", rule.id, 80), put("span", "", rule.title ? "  " + rule.title : "", 200));
    row.title = visible("first at " + rule.first);
    add(row, put("span", "number", rule.count.toLocaleString("en")), what, put("span", "badge " + rule.severity, rule.severity));
    list.append(row);
  });
  add(box, list);
}

function toMessages() {
  byId("h-messages").scrollIntoView({ block: "start" });
}

// -- the time line

const KNOWN = new Set("Available Preparing EVConnected Occupied Charging SuspendedEV SuspendedEVSE Finishing Idle Reserved Unavailable Faulted".split(" "));
const statusClass = (status) => (KNOWN.has(status) ? status : "other");
const MOST_LANES = 30;
let allLanes = false;

function ticks(from, to, wanted) {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 15e3, 3e4, 6e4, 12e4, 3e5, 6e5, 9e5, 18e5, 36e5, 72e5, 108e5, 216e5, 432e5, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY];
  const step = steps.find((each) => (to - from) / each <= wanted) ?? (to - from) / wanted;
  const found = [];
  for (let at = Math.ceil(from / step) * step; at <= to && found.length < 50; at += step) found.push(at);
  return [found, step];
}

// Times in which nothing was heard of any station are drawn short, so that what happened has the room.
const GAP = 18;
let busy = null;

function busyTimes() {
  if (busy) return busy;
  if (!timed) return (busy = [WHOLE]);
  const spans = data.stations.flatMap((station) => station.spans.map(([from, to]) => [from, to])).sort((one, other) => one[0] - other[0]);
  const merged = [];
  for (const [from, to] of spans) {
    const last = merged.at(-1);
    if (last && from - last[1] < 1800000) last[1] = Math.max(last[1], to); else merged.push([from, to]);
  }
  while (merged.length > 8) { // keep the longest gaps
    let least = 1;
    for (let place = 2; place < merged.length; place++) if (merged[place][0] - merged[place - 1][1] < merged[least][0] - merged[least - 1][1]) least = place;
    merged.splice(least - 1, 2, [merged[least - 1][0], merged[least][1]]);
  }
  return (busy = merged.length ? merged : [WHOLE]);
}

function scaleOf(width) {
  const inside = busyTimes().map(([from, to]) => [Math.max(from, filter.from), Math.min(to, filter.to)]).filter(([from, to]) => to >= from);
  const parts = inside.length > 1 ? inside : [[filter.from, filter.to]];
  const least = parts.length > 1 ? 24 : 0;
  const room = Math.max(width - (parts.length - 1) * GAP - parts.length * least, 10);
  const total = parts.reduce((sum, [from, to]) => sum + (to - from), 0) || 1;
  let at = 0;
  const pieces = parts.map(([from, to]) => {
    const wide = least + ((to - from) / total) * room;
    const piece = { from, to, left: at, wide };
    at += wide + GAP;
    return piece;
  });
  const within = (piece, time) => piece.left + ((time - piece.from) / (piece.to - piece.from || 1)) * piece.wide;
  const x = (time) => {
    let before = null;
    for (const piece of pieces) {
      if (time < piece.from) return before ? piece.left - GAP / 2 : within(piece, time);
      if (time <= piece.to) return within(piece, time);
      before = piece;
    }
    return before.left + before.wide + 1;
  };
  const time = (place) => {
    for (const piece of pieces) if (place <= piece.left + piece.wide + GAP / 2) return piece.from + (Math.min(Math.max(place - piece.left, 0), piece.wide) / piece.wide) * (piece.to - piece.from);
    return pieces.at(-1).to;
  };
  return { x, time, pieces };
}

function tickLabel(at, step) {
  if (!timed) return "#" + (at + 1);
  if (step >= DAY) return date(at).replace(/ \d+$/, "");
  return clock(at, step < 1000 ? 3 : step < 60000 ? 2 : 1);
}

function drawTimeline() {
  const box = byId("timeline");
  const before = box.querySelector(".lanes")?.scrollTop ?? 0;
  box.replaceChildren();
  if (!data.exchanges.length) { add(box, put("p", "soft", "There is nothing to draw.")); return; }
  const began = (number) => data.stations[number].spans[0]?.[0] ?? 0;
  const numbers = data.stations.map((_, number) => number).filter((number) => filter.station === "" || Number(filter.station) === number).sort((one, other) => began(one) - began(other));
  const lanes = put("div", "lanes");
  const narrow = window.innerWidth <= 760;
  const width = Math.max(byId("timeline").clientWidth - (narrow ? 0 : 210) - 14, 100);
  const scale = scaleOf(width);
  const inView = (from, to) => to >= filter.from && from <= filter.to;
  const most = allLanes ? numbers.length : MOST_LANES;
  const exchanges = new Map(numbers.slice(0, most).map((number) => [number, []]));
  for (const exchange of shown) exchanges.get(exchange.station)?.push(exchange);
  const transactions = new Map();
  data.transactions.forEach((transaction, number) => {
    if (transaction.seen === undefined || !timed) return;
    if (!transactions.has(transaction.station)) transactions.set(transaction.station, []);
    transactions.get(transaction.station).push([number, transaction]);
  });
  for (const number of numbers.slice(0, most)) {
    lanes.append(lane(number, exchanges.get(number), transactions.get(number) ?? [], width, scale, inView));
  }
  box.append(lanes);
  lanes.scrollTop = before;
  box.append(axis(width, scale, narrow));
  if (numbers.length > most) {
    box.append(button("", "Show " + (numbers.length - most) + " more stations", () => { allLanes = true; drawTimeline(); }));
  }
}

function axis(width, { x, pieces }, narrow) {
  const row = add(put("div", "lane axis"), put("div", "who"));
  const svg = draw("svg", { height: 30, viewBox: "0 0 " + width + " 30", "aria-hidden": "true" });
  let right = -Infinity, dated = -Infinity;
  const write = (at, text, y, edge) => {
    const half = text.length * 3.2;
    const middle = Math.min(Math.max(at, half), width - half);
    if (middle - half < edge + 6) return edge;
    svg.append(label(middle, y, text, "middle"));
    return middle + half;
  };
  for (const piece of pieces) {
    const wanted = Math.max(Math.floor(piece.wide / (narrow ? 70 : 85)), 1);
    const [places, step] = ticks(piece.from, piece.to, wanted);
    for (const at of places.length ? places : [piece.from]) {
      svg.append(draw("line", { x1: x(at), x2: x(at), y1: 0, y2: 4, class: "grid" }));
      right = write(x(at), tickLabel(at, Math.min(step, DAY)), 15, right);
    }
    if (timed && (pieces.length > 1 || severalDays)) dated = write(piece.left + piece.wide / 2, date(piece.from), 28, dated);
    if (piece !== pieces[0]) svg.append(draw("path", { d: "M" + (piece.left - GAP / 2 - 3) + " 8l4 -8m-1 8l4 -8", class: "broken" }));
  }
  return add(row, svg);
}

function lane(number, exchanges, transactions, width, { x, time, pieces }, inView) {
  const station = data.stations[number];
  const row = put("div", "lane");
  const about = [station.vendor, station.model, station.firmware].filter(Boolean).join(" ");
  const who = put("div", "who");
  const name = put("b", "", stationName(number), 80);
  name.title = visible(station.name + (station.named ? "" : " (the capture does not name the station)"));
  const small = put("small", "", "OCPP " + station.versions.join(", ") + (about ? " · " + about : ""), 120);
  small.title = visible(count(station.frames, "frame") + (about ? ", " + about : ""));
  add(row, add(who, name, small));

  const connectors = [...new Set([...station.statuses.map((each) => each[1]), ...transactions.map(([, each]) => each.connector ?? "?")])].sort((one, other) => one.localeCompare(other, "en", { numeric: true })).slice(0, 8);
  const height = 24 + connectors.length * 17;
  const svg = draw("svg", { height, viewBox: "0 0 " + width + " " + height });
  const clip = (from, to) => {
    const left = Math.max(x(from), 0);
    return [left, Math.max(Math.min(x(to), width) - left, 1.5)];
  };
  for (const piece of pieces.slice(1)) svg.append(draw("line", { x1: piece.left - GAP / 2, x2: piece.left - GAP / 2, y1: 0, y2: height, class: "grid broken" }, "nothing was heard here for some time"));
  const spans = timed ? station.spans : exchanges.length ? [[exchanges[0].at, exchanges.at(-1).at, station.frames, false]] : [];
  for (const [from, to, frames, boot] of spans) {
    if (!inView(from, to)) continue;
    const [left, wide] = clip(from, to);
    svg.append(draw("rect", { x: left, y: 13, width: wide, height: 6, rx: 2, class: "span" }, timed ? moment(from) + " – " + clock(to, 2) + ": " + count(frames, "frame") + (boot ? ", begins with BootNotification" : "") : count(frames, "frame")));
    if (boot && from >= filter.from) svg.append(draw("path", { d: "M" + x(from) + " 11v10l5 -5z", class: "boot" }, "BootNotification at " + moment(from)));
  }
  connectors.forEach((connector, place) => {
    const top = 25 + place * 17;
    const statuses = station.statuses.filter((each) => each[1] === connector);
    statuses.forEach(([from, , status, error], each) => {
      const to = statuses[each + 1]?.[0] ?? (spans.at(-1)?.[1] ?? from);
      if (!inView(from, Math.max(to, from))) return;
      const [left, wide] = clip(from, Math.max(to, from));
      svg.append(draw("rect", { x: left, y: top, width: wide, height: 7, class: statusClass(status) }, "connector " + connector + ": " + status + (error ? " (" + error + ")" : "") + " from " + moment(from)));
    });
    for (const [which, transaction] of transactions) {
      if ((transaction.connector ?? "?") !== connector) continue;
      const [from, to] = transaction.seen;
      if (!inView(from, to)) continue;
      const [left, wide] = clip(from, to);
      const bar = draw("rect", { x: left, y: top + 8.5, width: wide, height: 4, rx: 1, class: "bar-fill" }, "transaction " + (transaction.id ?? "without id") + " at connector " + connector + (transaction.reason ? ", ended: " + transaction.reason : ""));
      bar.addEventListener("click", () => chooseTransaction(which, true));
      svg.append(bar);
    }
    if (width > 400) svg.append(label(-6, top + 9, connector.length > 6 ? visible(connector, 4) : connector, "end"));
  });
  const taken = new Map();
  for (const exchange of exchanges) {
    const kind = exchange.worst === "error" ? "error" : exchange.worst === "warning" ? "warning" : exchange.marks.length ? "mark" : exchange.worst;
    if (!kind) continue;
    const pixel = Math.round(x(exchange.at) / 3);
    const rank = ["error", "warning", "mark", "note"].indexOf(kind);
    const known = taken.get(pixel);
    if (!known || rank < known.rank) taken.set(pixel, { rank, kind, exchange, number: (known?.number ?? 0) + 1 });
    else known.number += 1;
  }
  for (const [pixel, { kind, exchange, number: several }] of taken) {
    const words = exchange.findings.length ? data.rules[exchange.findings[0].rule].id : exchange.marks.map((mark) => MARK_WORDS[mark]).join(", ");
    const tick = draw("rect", { x: Math.min(pixel * 3, width - 2) - 0.5, y: 0, width: 2.5, height: 10, class: "tick tick-" + kind }, (exchange.action ?? "?") + ": " + words + (several > 1 ? ", and " + (several - 1) + " more here" : ""));
    tick.addEventListener("click", () => choose(exchange, true));
    svg.append(tick);
  }
  drag(svg, width, height, time);
  return add(row, svg);
}

function drag(svg, width, height, time) {
  let start = null, mark = null;
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return Math.min(Math.max(((event.clientX - box.left) / box.width) * width, 0), width);
  };
  svg.addEventListener("pointerdown", (event) => { if (event.button === 0) start = at(event); });
  svg.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const here = at(event);
    if (!mark) {
      if (Math.abs(here - start) < 5) return;
      mark = draw("rect", { y: 0, height, class: "selection" });
      svg.append(mark);
      svg.setPointerCapture(event.pointerId);
    }
    mark.setAttribute("x", Math.min(start, here));
    mark.setAttribute("width", Math.abs(here - start));
  });
  const end = (event) => {
    if (mark) {
      const here = at(event);
      const [from, to] = [time(Math.min(start, here)), time(Math.max(start, here))];
      if (to - from >= (timed ? 10 : 1)) apply({ from, to }); else mark.remove();
    }
    start = mark = null;
  };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", () => { mark?.remove(); start = mark = null; });
}

function sayLegend() {
  const statuses = new Set();
  for (const station of data.stations) for (const [, , status] of station.statuses) statuses.add(statusClass(status));
  const legend = byId("legend");
  const entry = (classes, text) => add(legend, add(put("span"), put("i", "swatch " + classes), document.createTextNode(text)));
  entry("tick-error", "error");
  entry("tick-warning", "warning");
  entry("tick-mark", "stands out");
  entry("span", timed ? "heard of (a gap: 15 min or two heartbeats of silence, or a new boot)" : "frames, in their order");
  if (data.transactions.length && timed) entry("bar-fill", "transaction");
  for (const status of [...KNOWN, "other"]) if (statuses.has(status)) entry(status, status === "other" ? "another status" : status);
}

// -- transactions

const MOST_ROWS = 100;

function listTransactions() {
  const box = byId("transactions");
  box.replaceChildren();
  const found = data.transactions.map((transaction, number) => [number, transaction]).filter(([, each]) => {
    if (filter.station !== "" && each.station !== Number(filter.station)) return false;
    if (!timed || each.seen === undefined) return true;
    return each.seen[1] >= filter.from && each.seen[0] <= filter.to;
  }).sort((one, other) => (one[1].start ?? 0) - (other[1].start ?? 0));
  if (!found.length) {
    add(box, put("p", "soft", data.transactions.length ? "None of this station and time." : "No transaction was seen."));
    if (chosenTransaction === null) byId("transaction").replaceChildren();
    return;
  }
  box.className = found.length > 6 ? "scrolls" : "";
  const isFirst = chosenTransaction === null;
  if (isFirst) chosenTransaction = (found.slice(0, MOST_ROWS).find(([, each]) => each.found.length) ?? found[0])[0];
  const table = put("table", "table");
  const head = put("tr");
  for (const [name, right] of [["Start"], ["Station"], ["Connector"], ["Transaction"], ["Tag"], ["Duration", true], ["Energy", true], ["Ended by"], ["Findings"]]) head.append(put("th", right ? "right" : "", name));
  table.append(add(put("thead"), head));
  const body = put("tbody");
  for (const [number, each] of found.slice(0, MOST_ROWS)) {
    const row = put("tr", number === chosenTransaction ? "is-chosen" : "");
    const cell = (name, text, classes = "", longest = 40) => {
      const made = put("td", classes, text, longest);
      made.dataset.name = name;
      row.append(made);
      return made;
    };
    cell("", each.start === undefined ? "" : moment(each.start));
    cell("station", stationName(each.station));
    cell("connector", each.connector ?? "");
    cell("id", each.id ?? (each.seenStart ? "(none was given)" : ""), "mono");
    const tag = cell("tag", each.tag ?? "", "mono");
    if (each.tagStatus && each.tagStatus !== "Accepted") add(tag, document.createTextNode(" "), put("span", "badge error", each.tagStatus, 30));
    cell("duration", duration(each), "right");
    const energy = cell("energy", each.energy === undefined ? "" : trimmed(each.energy, 2) + " kWh", "right");
    if (each.energy !== undefined && each.energy <= 0 && each.seenStop) energy.prepend(put("span", "badge warning", "none"), " ");
    cell("ended by", each.seenStop ? each.reason : "(end not seen)");
    const last = cell("findings", "");
    for (const severity of SEVERITIES) {
      const number_ = each.found.filter((one) => one[2] === severity).length;
      if (number_) add(last, put("span", "badge " + severity, number_ + " " + severity + (number_ > 1 ? "s" : "")), document.createTextNode(" "));
    }
    row.tabIndex = 0;
    row.dataset.number = number;
    row.addEventListener("click", () => chooseTransaction(number));
    row.addEventListener("keydown", (event) => { if (event.key === "Enter") chooseTransaction(number); });
    body.append(row);
  }
  add(box, add(table, body));
  if (found.length > MOST_ROWS) add(box, put("p", "soft", "The first " + MOST_ROWS + " of " + found.length + ": choose a station or a part of the time to see others."));
  if (isFirst) showTransaction();
}

const duration = (each) => (each.stop !== undefined && each.start !== undefined ? lasting(Math.max(each.stop - each.start, 0)) : "");

function chooseTransaction(number, jump = false) {
  chosenTransaction = number;
  for (const row of byId("transactions").querySelectorAll("tbody tr")) row.classList.toggle("is-chosen", Number(row.dataset.number) === number);
  showTransaction();
  if (jump) byId("h-transactions").scrollIntoView({ block: "start" });
}

function showTransaction() {
  const box = byId("transaction");
  box.replaceChildren();
  if (chosenTransaction === null) return;
  const each = data.transactions[chosenTransaction];
  const about = put("dl", "about");
  const say = (name, text) => { if (text !== undefined && text !== null && text !== "") add(about, add(put("div"), put("dt", "", name), put("dd", "", text, 200))); };
  say("Station, connector", stationName(each.station) + (each.connector ? ", " + each.connector : ""));
  say("Transaction", each.id ?? "the CSMS gave it no id that was seen");
  say("Tag", each.tag && each.tag + (each.tagStatus ? " (" + each.tagStatus + ")" : ""));
  say("Start", each.start === undefined ? "" : moment(each.start) + (each.trigger ? " (" + each.trigger + ")" : "") + (each.seenStart ? "" : " (first seen; it began before)"));
  say("Stop", each.seenStop ? (each.stop === undefined ? "" : moment(each.stop)) : "not in this capture");
  say("Ended by", each.reason);
  say("Meter", each.meterStart === undefined && each.meterStop === undefined ? "" : (each.meterStart ?? "?") + " → " + (each.meterStop ?? "?") + " kWh");
  say("Energy", each.energy === undefined ? "" : trimmed(each.energy, 3) + " kWh");
  const states = each.states.map(([at, state]) => clock(at, 2) + " " + state);
  say("Charging states", states.slice(0, 12).join(", ") + (states.length > 12 ? " …" : ""));
  add(box, put("h3", "", "Transaction " + (each.id ?? ""), 80), about);
  const link = button("", "Show its " + count(each.frames, "call"), () => { apply({ transaction: chosenTransaction, station: "", action: "", show: "", rule: null }); toMessages(); });
  drawCharts(box, each);
  add(box, link);
}

const CHARTS = [["energy", "Energy"], ["power", "Power"], ["current", "Current"], ["soc", "State of charge"], ["voltage", "Voltage"], ["temperature", "Temperature"]];

function drawCharts(box, transaction) {
  const all = transaction.series.filter((series) => series.points.length);
  if (!all.length) { add(box, put("p", "soft", "It has no readings that can be drawn.")); return; }
  let [from, to] = [transaction.start ?? Infinity, transaction.stop ?? -Infinity];
  for (const series of all) { from = Math.min(from, series.points[0][0]); to = Math.max(to, series.points.at(-1)[0]); }
  if (to <= from) to = from + 60000;
  const charts = CHARTS.map(([name, title]) => [title, all.filter((series) => series.chart === name)]).filter(([, series]) => series.length);
  const width = Math.max(box.clientWidth, 200);
  charts.forEach(([title, series], place) => box.append(chart(title, series, transaction, from, to, width, place === charts.length - 1)));
}

function nice(low, high) {
  const range = high - low || Math.abs(high) || 1;
  const raw = range / 3;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= raw);
  const bottom = Math.floor(low / step) * step;
  const found = [];
  for (let value = bottom; value < high + step && found.length < 8; value += step) found.push(value);
  if (found.length < 2) found.push(bottom + step);
  return [found, Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(step))))];
}

const isDashed = (series) => series.limit || series.name.includes("Offered");

// Where there is no limit a curve is interrupted.
function unbroken(points) {
  const parts = [[]];
  for (const point of points) {
    if (point[1] !== null) parts.at(-1).push(point);
    else if (parts.at(-1).length) parts.push([]);
  }
  return parts;
}

function chart(title, series, transaction, from, to, width, isLast) {
  const box = put("div", "chart");
  const [left, right, top, bottom] = [64, 12, 6, isLast ? 20 : 6];
  const height = 96 + top + bottom;
  let [low, high] = [Infinity, -Infinity];
  for (const each of series) for (const [, value] of each.points) if (value !== null) { low = Math.min(low, value); high = Math.max(high, value); }
  if (series[0].chart !== "energy" && series[0].chart !== "voltage" && low > 0) low = 0;
  if (series[0].chart === "soc") [low, high] = [0, 100];
  const [levels, decimals] = nice(low, high);
  [low, high] = [levels[0], levels.at(-1)];
  const x = (time) => left + ((time - from) / (to - from)) * (width - left - right);
  const y = (value) => top + (1 - (value - low) / (high - low || 1)) * (height - top - bottom);
  const caption = put("div", "caption");
  add(caption, put("b", "", title + " (" + series[0].unit + ")"));
  const readouts = series.map((each, number) => {
    const color = "c" + ((number % 6) + 1);
    const dashed = isDashed(each) ? " dashed" : "";
    const words = each.name.replace(".Register", "");
    const value = put("span", "", "");
    if (series.length > 1 || dashed) add(caption, add(put("span"), put("i", "key " + color + dashed), put("span", "", words, 60), value));
    else add(caption, add(put("span", "", words, 60)), value);
    return value;
  });
  const when = put("span", "");
  add(caption, when);
  const svg = draw("svg", { height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-label": title });
  const shownLevels = levels.length > 5 ? levels.filter((_, number) => number % 2 === 0) : levels;
  for (const level of shownLevels) svg.append(draw("line", { x1: left, x2: width - right, y1: y(level), y2: y(level), class: "grid" }), label(left - 6, y(level) + 4, trimmed(level, decimals), "end"));
  if (isLast) {
    const [places, step] = ticks(from, to, width < 500 ? 3 : 8);
    let edge = -Infinity;
    for (const at of places) {
      const text = step >= DAY ? date(at) : clock(at, step < 60000 ? 2 : 1);
      const middle = Math.min(Math.max(x(at), left), width - text.length * 3.4);
      if (middle - text.length * 3.4 < edge + 4) continue;
      edge = middle + text.length * 3.4;
      svg.append(label(middle, height - 4, text, "middle"));
    }
  }
  series.forEach((each, number) => {
    const color = "c" + ((number % 6) + 1);
    for (const part of unbroken(each.points)) if (part.length > 1) svg.append(draw("polyline", { points: part.map(([at, value]) => x(at).toFixed(1) + "," + y(value).toFixed(1)).join(" "), class: "curve " + color + (isDashed(each) ? " dashed" : "") }));
    if (each.points.length < 60 && !each.limit) for (const [at, value] of each.points) svg.append(draw("circle", { cx: x(at).toFixed(1), cy: y(value).toFixed(1), r: 2.4, class: "dot " + color }));
  });
  for (const [at, number, severity] of transaction.found) {
    if (at < from || at > to) continue;
    const exchange = byNumber.get(number);
    const rule = exchange?.findings[0] && data.rules[exchange.findings[0].rule].id;
    const tick = draw("path", { d: "M" + x(at) + " " + (height - bottom) + "l-5 8h10z", class: "tick tick-" + severity }, (rule ?? severity) + " at " + clock(at, 2));
    if (exchange) tick.addEventListener("click", () => choose(exchange, true));
    svg.append(tick);
  }
  const cross = draw("line", { y1: top, y2: height - bottom, class: "cross", visibility: "hidden" });
  svg.append(cross);
  svg.addEventListener("pointermove", (event) => {
    const bounds = svg.getBoundingClientRect();
    const time = from + ((((event.clientX - bounds.left) / bounds.width) * width - left) / (width - left - right)) * (to - from);
    let nearest = null;
    series.forEach((each, number) => {
      let best = each.points[0];
      if (each.limit) {
        if (best[0] > time) best = [time, null];
        for (const point of each.points) if (point[0] <= time) best = point;
        readouts[number].textContent = best[1] === null ? " none" : " " + trimmed(best[1], 3) + " " + each.unit;
        nearest ??= time;
        return;
      }
      for (const point of each.points) if (Math.abs(point[0] - time) < Math.abs(best[0] - time)) best = point;
      readouts[number].textContent = " " + trimmed(best[1], 3) + " " + each.unit;
      if (!nearest || Math.abs(best[0] - time) < Math.abs(nearest - time)) nearest = best[0];
    });
    when.textContent = "at " + clock(nearest, 2);
    cross.setAttribute("x1", x(nearest));
    cross.setAttribute("x2", x(nearest));
    cross.setAttribute("visibility", "visible");
  });
  svg.addEventListener("pointerleave", () => {
    cross.setAttribute("visibility", "hidden");
    for (const readout of [...readouts, when]) readout.textContent = "";
  });
  return add(box, caption, svg);
}

// -- messages: only the rows that can be seen are there

let rowHeight = 32;
let drawn = [-1, -1];

function renderRows(anew = false) {
  const list = byId("list"), rows = byId("rows");
  rowHeight = window.innerWidth <= 760 ? 74 : 32;
  const first = Math.max(Math.floor(list.scrollTop / rowHeight) - 8, 0);
  const last = Math.min(Math.ceil((list.scrollTop + list.clientHeight) / rowHeight) + 8, shown.length);
  if (!anew && first === drawn[0] && last === drawn[1]) return;
  drawn = [first, last];
  rows.style.height = (shown.length ? shown.length * rowHeight : 100) + "px";
  rows.replaceChildren();
  if (!shown.length) rows.append(put("p", "empty", data.exchanges.length ? "No message fits these filters." : "No frame of OCPP was found in this capture."));
  for (let place = first; place < last; place++) rows.append(rowOf(shown[place], place));
}

function arrow(exchange) {
  return exchange.from === "charging-station" ? "→" : exchange.from === "csms" ? "←" : "·";
}

function rowOf(exchange, place) {
  const row = put("div", "row");
  row.setAttribute("role", "option");
  row.style.top = place * rowHeight + "px";
  if (exchange === chosen) { row.classList.add("is-chosen"); row.setAttribute("aria-selected", "true"); }
  if (exchange.worst) row.classList.add("has-" + exchange.worst);
  else if (exchange.marks.length) row.classList.add("has-mark");
  const when = put("span", "when", !timed ? "#" + exchange.n : severalDays ? date(exchange.at).slice(0, -5) + " " + clock(exchange.at, 2) : clock(exchange.at));
  if (timed) when.title = moment(exchange.at, 3);
  const name = put("span", "name");
  const kind = exchange.call?.kind ?? exchange.answer?.kind;
  add(name, put("span", "arrow", arrow(exchange)), document.createTextNode(visible(exchange.action ?? "(" + (kind === "malformed" ? "unreadable" : kind) + ")", 80)));
  const took = put("span", "took" + (exchange.marks.includes("slow") ? " slow" : ""), exchange.took === undefined ? "" : lasting(exchange.took));
  const isRefused = exchange.marks.includes("refused") || exchange.marks.includes("error");
  const answer = put("span", "payload answer" + (isRefused ? " bad" : ""), exchange.answer ? gist(exchange.answer) : exchange.marks.includes("unanswered") ? "no answer" : "", 160);
  if (exchange.marks.includes("unanswered")) answer.classList.add("bad");
  const call = put("span", "payload call", gist(exchange.call) || (exchange.marks.includes("alone") ? "(call not seen)" : ""), 200);
  if (exchange.marks.includes("fault")) call.classList.add("bad");
  const marks = put("span", "marks");
  if (exchange.gap) { const gap = put("span", "gap", "+" + exchange.gap); gap.title = exchange.gap + " exchanges of this station before this one are left out"; marks.append(gap); }
  if (exchange.findings.length) marks.append(put("span", "badge " + exchange.worst, exchange.findings.length > 1 ? exchange.findings.length + " findings" : exchange.worst));
  else if (exchange.marks.length) marks.append(put("span", "badge note", MARK_WORDS[exchange.marks[0]]));
  add(row, when, put("span", "station", stationName(exchange.station), 60), name, call, took, answer, marks);
  row.addEventListener("click", () => choose(exchange));
  return row;
}

function choose(exchange, jump = false) {
  if (jump && !shown.includes(exchange)) apply(NO_FILTER);
  chosen = exchange;
  byId("detail").closest(".messages").classList.add("is-open");
  showDetail();
  const list = byId("list");
  const place = shown.indexOf(exchange);
  if (place >= 0 && (jump || place * rowHeight < list.scrollTop || (place + 1) * rowHeight > list.scrollTop + list.clientHeight)) {
    list.scrollTop = Math.max(place * rowHeight - list.clientHeight / 3, 0);
  }
  if (jump) toMessages();
  renderRows(true);
}

function showDetail() {
  const box = byId("detail");
  box.replaceChildren();
  if (!chosen) return;
  const top = put("div", "top");
  add(top, put("b", "", arrow(chosen) + " " + (chosen.action ?? "unreadable"), 100), put("span", "", stationName(chosen.station), 80), put("span", "soft", "OCPP " + chosen.version));
  if (chosen.id !== undefined) add(top, put("span", "soft mono", "id " + chosen.id, 80));
  if (chosen.took !== undefined) add(top, put("span", "soft", "answered after " + lasting(chosen.took)));
  for (const mark of chosen.marks) add(top, put("span", "badge note", MARK_WORDS[mark]));
  if (chosen.transaction !== undefined) {
    const which = chosen.transaction;
    top.append(button("link", "transaction " + (data.transactions[which].id ?? ""), () => chooseTransaction(which, true), 60));
  }
  const halves = put("div", "halves");
  if (chosen.call) halves.append(halfOf(chosen.call, chosen.call.kind === "call" ? "Call" : chosen.call.kind === "send" ? "One-way message" : "Frame"));
  if (chosen.answer) halves.append(halfOf(chosen.answer, chosen.answer.kind.endsWith("error") ? "Error" : "Answer"));
  else if (chosen.marks.includes("unanswered")) halves.append(add(put("div"), put("h3", "", "Answer"), put("p", "soft", "None is in this capture.")));
  add(box, top, halves);
  for (const text of box.querySelectorAll("pre")) {
    const marked = text.querySelector(".marked");
    if (marked) text.scrollTop = marked.offsetTop - text.clientHeight / 2;
  }
}

function halfOf(half, title) {
  const box = put("div");
  const file = data.files[half.file];
  add(box, put("h3", "", title), put("div", "place", (half.when ? half.when + " · " : "") + (file ? base(file) : "") + ":" + half.line, 200));
  if (file) box.lastChild.title = visible(file + ":" + half.line);
  const findings = half.findings ?? [];
  for (const finding of findings) {
    const rule = data.rules[finding.rule];
    const one = put("div", "finding " + finding.severity);
    const head = add(put("div"), put("span", "badge " + finding.severity, finding.severity), document.createTextNode(" "), put("code", "", rule.id, 80));
    if (finding.fault) add(head, put("span", "soft", " fault of the " + (finding.fault === "csms" ? "CSMS" : "station")));
    const words = put("p");
    if (finding.path) add(words, put("span", "path mono", finding.path, 200), document.createTextNode(" "));
    add(words, document.createTextNode(visible(finding.message, 600)));
    add(one, head, words);
    if (finding.found !== undefined) add(one, add(put("p"), document.createTextNode("Found: "), put("code", "", finding.found, 300)));
    if (finding.meant) add(one, add(put("p"), document.createTextNode("Probably meant: "), put("code", "", finding.meant, 100)));
    if (finding.section) add(one, put("p", "soft", finding.section, 120));
    box.append(one);
  }
  if (half.more) add(box, put("p", "soft", "and " + count(half.more, "more finding", "more findings")));
  const payload = parsed(half);
  const text = put("pre");
  let written = false;
  if (payload !== undefined) {
    try {
      write(text, payload, "$", "", new Set(findings.map((finding) => finding.path).filter(Boolean)), termsOf(half), 0);
      written = true;
    } catch {
      text.replaceChildren();
    }
  }
  if (!written) text.textContent = visible(half.text, 5000) + (half.size === undefined ? "" : "\n(the first " + half.text.length + " of " + half.size + " characters)");
  return add(box, text);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

// What is said of the names in a payload, and the units of values, by their paths.
function termsOf(half) {
  const found = new Map();
  for (const [path, number, ...values] of half.terms ?? []) {
    const [words, unit] = data.terms[number];
    found.set(path, { words });
    if (unit) for (const value of values) found.set(value, { unit });
  }
  return found;
}

// A name of the standard: what it is stands in its tooltip, and below when it is pressed.
function termOf(text, words, classes) {
  const below = add(put("span"), document.createTextNode("\n"), put("span", "words", words, 400));
  const piece = button("term " + classes, text, () => {
    const opened = piece.getAttribute("aria-expanded") !== "true";
    piece.setAttribute("aria-expanded", opened);
    const last = piece.nextSibling?.data === "," ? piece.nextSibling : piece;
    if (opened) last.after(below); else below.remove();
  }, 4000);
  piece.title = visible(words, 400);
  piece.setAttribute("aria-expanded", false);
  return piece;
}

function write(into, value, path, indent, marked, terms, depth) {
  if (depth > 60) throw new RangeError("too deep");
  const isList = Array.isArray(value);
  if (value === null || typeof value !== "object" || !Object.keys(value).length) {
    const classes = marked.has(path) ? "marked" : "";
    const term = terms.get(path);
    const text = JSON.stringify(value);
    const piece = term?.words ? termOf(text, term.words, classes) : put("span", classes, text, 4000);
    if (term?.unit) piece.dataset.unit = term.unit;
    into.append(piece);
    return;
  }
  const missing = [...marked].some((each) => each !== path && each.startsWith(path + ".") && !/[.[]/.test(each.slice(path.length + 1)) && !(each.slice(path.length + 1) in value));
  into.append(put("span", marked.has(path) || missing ? "marked" : "", isList ? "[" : "{"));
  const inner = indent + "  ";
  const entries = isList ? value.map((each, number) => [number, each]) : Object.entries(value);
  entries.forEach(([key, each], number) => {
    into.append(document.createTextNode("\n" + inner));
    const step = isList ? "[" + key + "]" : PLAIN_NAME.test(key) ? "." + key : "['" + key + "']";
    if (!isList) add(into, put("span", "key-name", JSON.stringify(key), 300), document.createTextNode(": "));
    write(into, each, path + step, inner, marked, terms, depth + 1);
    if (number < entries.length - 1) into.append(document.createTextNode(","));
  });
  into.append(document.createTextNode("\n" + indent + (isList ? "]" : "}")));
}

// -- start

function start() {
  fillFilters();
  sayHead();
  sayResults();
  sayStanding();
  sayRules();
  sayLegend();
  byId("list").classList.toggle("has-days", severalDays);
  const on = (id, name, change) => byId(id).addEventListener(name, change);
  on("station", "change", () => apply({ station: byId("station").value }));
  on("action", "change", () => apply({ action: byId("action").value }));
  on("show", "change", () => apply({ show: byId("show").value }));
  let waiting = 0;
  on("search", "input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => apply({ search: byId("search").value.toLowerCase() }), 150);
  });
  on("filters", "submit", (event) => event.preventDefault());
  on("filters", "reset", () => setTimeout(() => apply(NO_FILTER)));
  on("zoom-out", "click", () => apply({ from: WHOLE[0], to: WHOLE[1] }));
  let asked = false;
  on("list", "scroll", () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; renderRows(); });
  });
  on("list", "keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined || !shown.length) return;
    event.preventDefault();
    const place = chosen === null ? -1 : shown.indexOf(chosen);
    choose(shown[Math.min(Math.max(place + step, 0), shown.length - 1)]);
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    drawTimeline();
    showTransaction();
    renderRows(true);
  });
  apply();
  document.documentElement.dataset.ready = "yes";
}

start();
