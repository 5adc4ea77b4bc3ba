// Draws invented incidents with the modules as they are served. What happens is kept in `window.seen` for the tests.
import { drawTimeline, drawToll } from "/static/chart.js";
import { drawMap } from "/static/map.js";

const place = (id, title, level, centre, radius_km, name = "") => ({
  type: "Feature",
  id,
  geometry: ["admin1", "region", "country"].includes(level) ? null : { type: "Point", coordinates: centre },
  properties: { title, level, place: name, radius_km, ...(["admin1", "region", "country"].includes(level) ? { centre } : {}) },
});

export const features = {
  type: "FeatureCollection",
  features: [
    place("i1", "Blast at the grain market, Tolvara", "point", [31.2, 12.4], 0.3),
    place("i2", "<img src=x onerror=alert(1)> raid near the bridge", "settlement", [31.2, 12.4], 4),
    place("i3", "هجوم على نقطة تفتيش", "settlement", [44.4, 33.3], 12, "بغداد"),
    place("i4", "Shelling told of a district", "admin2", [69.2, 34.5], 45, "Tolvara District"),
    place("i5", "Raids told of a province", "admin1", [-74.3, 4.1], 160),
    place("i6", "A clash told of a country only", "country", [18.6, 15.4], 760),
    place("i7", "A second clash told of a country only", "country", [18.6, 15.4], 760),
    place("i8", "A boat stopped off Taveuni", "region", [179.9, -17.2], 220),
    place("i9", "Stones thrown in the harbour", "neighbourhood", [-179.9, -16.7], 2),
    place("i10", "Shots in a suburb", "neighbourhood", [2.35, 48.9], 2),
    place("i11", "A bomb defused at a station", "point", [2.36, 48.88], 0.2),
  ],
};

window.seen = { states: [], selected: [], moved: [], stretches: [], violations: [], features };
document.addEventListener("dateline:map", (event) => window.seen.states.push([event.detail.state, event.detail.reason]));
document.addEventListener("securitypolicyviolation", (event) => window.seen.violations.push(event.violatedDirective));

const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10));
await drawTimeline(document.getElementById("timeline"), {
  starts: days,
  counts: days.map((_, i) => (i * i * 7) % 11),
  label: "Incidents a day",
  onSelect: (from, to) => window.seen.stretches.push([from, to]),
});
await drawToll(document.getElementById("toll"), [
  { at: "2031-01-03T06:00:00Z", best: 3, label: "Tolvara Radio, the police" },
  { at: "2031-01-03T11:00:00Z", low: 8, high: 14, best: 10, label: "<b>Harbour Post</b>, a doctor" },
  { at: "2031-01-04T09:00:00Z", best: 0, kind: "denied", label: "a spokesman denies that anybody died" },
  { at: "2031-01-06T09:00:00Z", best: 12, label: "the governor" },
], { label: "Killed, as told over time" });

const asked = new URLSearchParams(location.search);
const data = (kind, scale) => `/static/vendor/${kind}-${scale}.geojson`;
window.seen.handle = await drawMap(document.getElementById("map"), {
  landUrl: asked.get("land") ?? data("land", "110m"),
  linesUrl: data("lines", "110m"),
  detail: { landUrl: data("land", "50m"), linesUrl: data("lines", "50m") },
  features,
  bbox: asked.get("bbox")?.split(",").map(Number) ?? null,
  onSelect: (id, properties) => window.seen.selected.push([id, properties.title]),
  onMove: (view) => window.seen.moved.push(view),
});
window.seen.handle?.map.once("idle", () => { window.seen.idle = true; });
