// How the map looks: layers of the map library, with colours of CSS variables, read again when dark and light change.

import { EMPTY } from "./map-shapes.js";

const COLOURS = {
  sea: "#dfe7ec", land: "#f7f5f0", line: "#8f999f", mark: "#a8431f", halo: "#ffffff", ink: "#ffffff", name: "#333d42",
  selected: "#0b5394",
};

/** The colours `--map-sea`, `--map-land` … as they hold for the element, made plain by the browser. */
export function palette(element) {
  const probe = document.createElement("span");
  element.append(probe);
  const read = ([name, fallback]) => {
    probe.style.color = `var(--map-${name}, ${fallback})`;
    return [name, getComputedStyle(probe).color];
  };
  const colours = Object.fromEntries(Object.entries(COLOURS).map(read));
  probe.remove();
  return colours;
}

/** The style of the whole map: land and lines by address, the rest empty. */
export function style(colours, landUrl, linesUrl) {
  const shapes = (data, more = {}) => ({ type: "geojson", data, ...more });
  return {
    version: 8,
    sources: {
      land: shapes(landUrl, { tolerance: 0.2 }),
      lines: shapes(linesUrl, { tolerance: 0.2 }),
      areas: shapes(EMPTY, { tolerance: 0.1 }),
      hints: shapes(EMPTY),
      dots: shapes(EMPTY, { cluster: true, clusterRadius: 22 }),
      chosen: shapes(EMPTY, { tolerance: 0.1 }),
    },
    layers: layers(colours),
  };
}

/** Paints an existing map in other colours. */
export function repaint(map, colours) {
  for (const { id, paint } of layers(colours)) {
    for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name, value);
  }
}

/** A style sheet of ours in the page's head, once; resolves when it is there, also where it cannot be had. */
export function loadStyles(href) {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  const link = document.createElement("link");
  return new Promise((settle) => {
    link.rel = "stylesheet";
    link.href = href;
    link.onload = link.onerror = settle;
    document.head.prepend(link); // before the page's own styles, which may then say otherwise
  });
}

function layers(c) {
  const [small, large] = [[">=", ["get", "until"], ["zoom"]], ["<", ["get", "until"], ["zoom"]]];
  const clusterSize = ["step", ["coalesce", ["get", "point_count"], 1], 10, 10, 13, 100, 17];
  const count = { "text-field": ["get", "point_count_abbreviated"], "text-font": ["sans-serif"], "text-size": 12, "text-allow-overlap": true };
  return [
    { id: "sea", type: "background", paint: { "background-color": c.sea } },
    // The outline has the land's colour: another one would draw the cut at the 180th meridian.
    { id: "land", type: "fill", source: "land", paint: { "fill-color": c.land, "fill-outline-color": c.land } },
    {
      id: "lines", type: "line", source: "lines",
      paint: { "line-color": c.line, "line-width": 0.7, "line-opacity": 0.75, "line-dasharray": [3, 2.5] },
    },
    { id: "areas", type: "fill", source: "areas", filter: large, paint: { "fill-color": c.mark, "fill-opacity": ["get", "faint"] } },
    {
      id: "area-edges", type: "line", source: "areas", filter: large,
      paint: { "line-color": c.mark, "line-width": 1, "line-opacity": 0.55 },
    },
    {
      id: "hints", type: "circle", source: "hints", filter: small,
      paint: {
        "circle-radius": 7, "circle-color": c.mark, "circle-opacity": 0.13, "circle-stroke-color": c.mark,
        "circle-stroke-width": 1, "circle-stroke-opacity": 0.55,
      },
    },
    {
      id: "area-counts", type: "symbol", source: "hints", layout: { ...count, "text-field": ["get", "count"], "text-allow-overlap": false },
      paint: { "text-color": c.mark, "text-halo-color": c.halo, "text-halo-width": 1.5 },
    },
    {
      id: "dots", type: "circle", source: "dots", filter: ["!", ["has", "point_count"]],
      paint: {
        "circle-radius": ["get", "size"], "circle-color": c.mark, "circle-opacity": ["get", "solid"],
        "circle-stroke-color": ["case", ["==", ["get", "solid"], 1], c.halo, c.mark], "circle-stroke-width": 1.25,
      },
    },
    {
      id: "clusters", type: "circle", source: "dots", filter: ["has", "point_count"],
      paint: { "circle-radius": clusterSize, "circle-color": c.mark, "circle-stroke-color": c.halo, "circle-stroke-width": 2 },
    },
    { id: "counts", type: "symbol", source: "dots", filter: ["has", "point_count"], layout: count, paint: { "text-color": c.ink } },
    ...["dots", "hints"].map((source) => ({
      id: `${source}-names`, type: "symbol", source, minzoom: 3.5, filter: ["has", "name"],
      layout: {
        "text-field": ["get", "name"], "text-font": ["sans-serif"], "text-size": 11.5, "text-anchor": "top", "text-offset": [0, 1.1],
      },
      paint: { "text-color": c.name, "text-halo-color": c.land, "text-halo-width": 1.5 },
    })),
    {
      id: "chosen-area", type: "line", source: "chosen", filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "line-color": c.selected, "line-width": 3 },
    },
    {
      id: "chosen-dot", type: "circle", source: "chosen", filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": ["+", 3, ["get", "size"]], "circle-color": c.selected, "circle-opacity": 0.25,
        "circle-stroke-color": c.selected, "circle-stroke-width": 3,
      },
    },
  ];
}
