// The map of incidents: land, neutral lines, and every place drawn only as closely as it is known. A dot or a circle is a place
// known to a settlement or better; all else is an area, never a pin. Text reaches the page by textContent alone.
// docs/assets.md tells the arguments, the events, and the CSS variables.

import { EMPTY, WORLD, boundsOf, boxOf, collection, dot, hint, itemOf, within } from "./map-shapes.js";
import { loadStyles, palette, repaint, style } from "./map-style.js";

const VENDOR = new URL("./vendor/", import.meta.url);
const FINE_FROM_ZOOM = 3;
const MOST_ZOOM = 10;
const WORDS = {
  map: "Map of incidents",
  help: "Arrow keys move the map, plus and minus zoom, Page Down and Page Up step through the places in view, Enter opens one.",
  note: "Land: Natural Earth. Lines are neutral; where a line is contested none is drawn.",
  several: (n) => `${n} incidents here`,
  none: "No place in view",
};

/**
 * Draws the map into `element` and gives a handle, or null where no map can be had (no WebGL, no assets, no land).
 * While it is made `element.dataset.map` is "loading", then "ready" or "unavailable"; each is told by a bubbling event
 * "dateline:map" with `detail.state` and `detail.reason` ("webgl", "assets", "data").
 */
export async function drawMap(element, options) {
  const { landUrl, linesUrl, detail = null, features = EMPTY, bbox = null, selected = null } = options;
  const tell = (state, reason = "") => {
    element.dataset.map = state;
    element.dispatchEvent(new CustomEvent("dateline:map", { bubbles: true, detail: { state, reason } }));
  };
  tell("loading");
  if (!document.createElement("canvas").getContext("webgl2")) return tell("unavailable", "webgl"), null;
  const library = await import(new URL("maplibre-gl.mjs", VENDOR)).catch(() => null);
  if (!library) return tell("unavailable", "assets"), null;
  library.setWorkerUrl(new URL("maplibre-gl-worker.mjs", VENDOR).href);
  await loadStyles(new URL("maplibre-gl.css", VENDOR).href);

  const parts = scaffold(element);
  const whole = (url) => new URL(url, document.baseURI).href;
  let map;
  try {
    map = new library.Map({
      container: parts.canvas, style: style(palette(element), whole(landUrl), whole(linesUrl)), maxZoom: MOST_ZOOM,
      bounds: bbox ? [[bbox[0], bbox[1]], [bbox[2] < bbox[0] ? bbox[2] + 360 : bbox[2], bbox[3]]] : WORLD,
      attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, fadeDuration: 0,
      locale: { "Map.Title": WORDS.map },
    });
  } catch {
    parts.remove();
    return tell("unavailable", "webgl"), null;
  }
  const ready = await new Promise((settle) => {
    map.once("load", () => settle(true));
    map.on("error", (event) => settle(!["land", "lines"].includes(event.sourceId) && map.loaded()));
  });
  if (!ready) {
    map.remove();
    parts.remove();
    return tell("unavailable", "data"), null;
  }
  map.addControl(new library.NavigationControl({ showCompass: false }), "top-right");
  map.touchZoomRotate.disableRotation();
  const handle = connect({ element, map, library, parts, options });
  if (detail) refine(map, whole(detail.landUrl), whole(detail.linesUrl));
  handle.setFeatures(features);
  handle.select(selected);
  if (!bbox) handle.fit();
  tell("ready");
  return handle;
}

function connect({ element, map, library, parts, options }) {
  const { onSelect = () => {}, onMove = () => {} } = options;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const state = { items: new Map(), stack: new Map(), chosen: null, at: -1, quiet: false };
  const popup = new library.Popup({ closeButton: false, maxWidth: "20rem", focusAfterOpen: false });
  const go = (target, quiet) => {
    state.quiet = quiet;
    map.easeTo({ ...target, animate: !calm.matches, duration: 400 });
  };
  const select = (id) => {
    state.chosen = id;
    const item = state.items.get(id);
    map.getSource("chosen").setData(item ? collection([item.area ?? dot(item)]) : EMPTY);
  };
  const open = (item) => {
    popup.remove();
    select(item.id);
    onSelect(item.id, item.properties);
  };
  const choose = (items, at) => {
    if (items.length === 1) return open(items[0]);
    const list = document.createElement("div");
    list.className = "map-choice";
    list.append(text("p", WORDS.several(items.length)));
    for (const item of items.slice(0, 50)) {
      const button = text("button", item.title);
      button.type = "button";
      button.addEventListener("click", () => open(item));
      list.append(button);
    }
    list.addEventListener("keydown", (event) => event.key === "Escape" && (popup.remove(), map.getCanvas().focus()));
    popup.setLngLat(at).setDOMContent(list).addTo(map);
    list.querySelector("button").focus();
  };
  const found = (point) => {
    const box = [[point.x - 4, point.y - 4], [point.x + 4, point.y + 4]];
    const marks = map.queryRenderedFeatures(box, { layers: ["clusters", "dots", "hints"] });
    return marks.length ? marks : map.queryRenderedFeatures(point, { layers: ["areas"] });
  };
  const members = async (hits) => {
    const ids = new Set();
    for (const { properties } of hits) {
      const leaves = properties.cluster
        ? await map.getSource("dots").getClusterLeaves(properties.cluster_id, 200, 0) : [{ properties }];
      for (const leaf of leaves) for (const id of state.stack.get(leaf.properties.key) ?? []) ids.add(id);
    }
    return [...ids].map((id) => state.items.get(id)).filter(Boolean);
  };

  map.on("click", async (event) => {
    const hits = found(event.point);
    if (!hits.length) return;
    const cluster = hits.length === 1 && hits[0].properties.cluster ? hits[0] : null;
    const zoom = cluster ? await map.getSource("dots").getClusterExpansionZoom(cluster.properties.cluster_id) : Infinity;
    if (zoom <= MOST_ZOOM) return go({ center: cluster.geometry.coordinates, zoom: zoom + 0.2 }, false);
    const items = await members(hits);
    if (items.length) choose(items, event.lngLat);
  });
  map.on("mousemove", (event) => { map.getCanvas().style.cursor = found(event.point).length ? "pointer" : ""; });
  map.on("moveend", () => {
    if (!state.quiet) onMove({ bbox: boxOf(map.getBounds()), zoom: Math.round(map.getZoom() * 100) / 100 });
    state.quiet = false;
  });
  const canvas = map.getCanvas();
  canvas.setAttribute("aria-describedby", parts.help.id);
  canvas.addEventListener("keydown", (event) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    const seen = [...state.items.values()].filter((item) => within(map.getBounds(), item.centre));
    if (step) {
      event.preventDefault();
      state.at = seen.length ? (Math.max(state.at, step < 0 ? 0 : -1) + step + seen.length) % seen.length : -1;
      parts.live.textContent = seen.length ? seen[state.at].title : WORDS.none;
      select(seen[state.at]?.id ?? null);
    } else if (event.key === "Enter" && state.items.has(state.chosen)) open(state.items.get(state.chosen));
    else if (event.key === "Escape") popup.remove();
  });
  const paint = () => repaint(map, palette(element));
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", paint);
  const theme = new MutationObserver(paint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["class", "data-theme"] });

  return {
    map,
    select,
    setFeatures(features) {
      const items = features.features.map(itemOf).filter(Boolean).sort((a, b) => a.centre[0] - b.centre[0]);
      state.items = new Map(items.map((item) => [item.id, item]));
      state.stack = new Map();
      for (const item of items) {
        if (!state.stack.has(item.key)) state.stack.set(item.key, []);
        state.stack.get(item.key).push(item.id);
      }
      state.at = -1;
      const first = (item) => state.stack.get(item.key)[0] === item.id;
      const areas = items.filter((item) => item.area && first(item));
      // Many areas over one another stay clear by being fainter each.
      for (const { area } of areas) area.properties.faint = Math.max(0.02, Math.min(0.13, 0.13 * Math.sqrt(40 / areas.length)));
      map.getSource("dots").setData(collection(items.filter((item) => !item.area).map(dot)));
      map.getSource("areas").setData(collection(areas.sort((a, b) => b.radius - a.radius).map((item) => item.area)));
      map.getSource("hints").setData(collection(areas.map((item) => hint(item, state.stack.get(item.key).length))));
      select(state.chosen);
    },
    fit() {
      const bounds = boundsOf([...state.items.values()]);
      state.quiet = true;
      map.fitBounds(bounds ?? WORLD, { padding: 40, maxZoom: 6, animate: false });
    },
    remove() {
      theme.disconnect();
      dark.removeEventListener("change", paint);
      map.remove();
      parts.remove();
      delete element.dataset.map;
    },
  };
}

function text(name, words) {
  const made = document.createElement(name);
  made.textContent = words;
  made.dir = "auto";
  return made;
}

function scaffold(element) {
  const canvas = document.createElement("div");
  canvas.className = "map-canvas";
  const [help, live, note] = [text("p", WORDS.help), text("p", ""), text("p", WORDS.note)];
  help.id = `${element.id || "map"}-help`;
  help.className = "map-help";
  live.className = "map-live";
  live.setAttribute("aria-live", "polite");
  note.className = "map-note";
  const made = [canvas, help, live, note];
  element.append(...made);
  return { canvas, help, live, remove: () => made.forEach((one) => one.remove()) };
}

// Finer land and lines take the place of the coarse ones when somebody looks closer; till then they are not asked for.
function refine(map, landUrl, linesUrl) {
  const look = () => {
    if (map.getZoom() < FINE_FROM_ZOOM) return;
    map.off("moveend", look);
    map.getSource("land").setData(landUrl);
    map.getSource("lines").setData(linesUrl);
  };
  map.on("moveend", look);
  look();
}
