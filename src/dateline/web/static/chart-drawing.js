// What all charts share: the library, axes in plain dates, colours of CSS variables, keys, and the line that says what is there.

import { loadStyles } from "./map-style.js";

export const DAY = 86400;
let uPlot = null; // loaded when the first chart is drawn, so that a page without the assets still works

/** The chart library, or null where the assets are not there. */
export async function load() {
  uPlot ??= (await import("./vendor/uplot.mjs").catch(() => null))?.default ?? null;
  return uPlot;
}

// The labels below: the finest part at each, the coarser one below it where it changes.
function dates(plot, splits, axis, space, step) {
  const part = (at, format) => new Date(at * 1000).toLocaleString("en-GB", { timeZone: "UTC", ...format });
  const [fine, coarse] = step < DAY ? [{ hour: "2-digit", minute: "2-digit" }, { day: "numeric", month: "short" }]
    : [step < 28 * DAY ? { day: "numeric", month: "short" } : step < 300 * DAY ? { month: "short" } : { year: "numeric" }, { year: "numeric" }];
  let before = "";
  return splits.map((at) => {
    const below = step < 300 * DAY ? part(at, coarse) : "";
    const told = below === before ? part(at, fine) : `${part(at, fine)}\n${below}`;
    before = below;
    return told;
  });
}

/** One chart with its line of words, keys, resizing, and colours that follow dark and light. */
export async function draw(element, chart) {
  await loadStyles(new URL("./vendor/uplot.css", import.meta.url).href);
  element.replaceChildren();
  const said = document.createElement("p");
  said.className = "chart-said";
  said.dir = "auto";
  said.setAttribute("aria-live", "polite");
  const look = getComputedStyle(element);
  const colour = (name) => look.getPropertyValue(`--chart-${name}`).trim() || "#555";
  const axis = (more) => ({ stroke: () => colour("text"), grid: { stroke: () => colour("grid"), width: 1 }, ticks: { show: false }, ...more });
  const height = Number(element.dataset.height) || 170;
  const size = () => ({ width: Math.max(200, element.clientWidth), height });
  const whole = (plot, values) => values.map((v) => (Number.isInteger(v) ? String(v) : ""));
  const say = (i) => { said.textContent = i == null ? "" : chart.say(i); };
  const plot = new uPlot({
    ...size(),
    tzDate: (at) => uPlot.tzDate(new Date(at * 1000), "UTC"),
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: Boolean(chart.chosen), y: false, setScale: false } },
    scales: { x: { range: () => chart.range }, y: { range: (_, __, most) => [0, Math.max(1, chart.most ?? 0, most) * 1.08] } },
    axes: [axis({ values: dates, space: 64 }), axis({ size: 46, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5, 1e6], values: whole })],
    series: [{}, chart.series((name) => () => colour(name))],
    hooks: {
      draw: chart.marks ? [(one) => chart.marks(one, colour)] : [],
      setCursor: [(one) => say(one.cursor.idx)],
      setSelect: [(one) => one.select.width > 2 && chart.chosen?.(one.posToVal(one.select.left, "x"), one.posToVal(one.select.left + one.select.width, "x"))],
    },
  }, chart.data, element);
  element.append(said);
  plot.root.tabIndex = 0;
  plot.root.setAttribute("role", "group");
  plot.root.setAttribute("aria-label", chart.label ?? "");
  let at = -1;
  plot.root.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) event.preventDefault();
    else if (event.key !== "Enter" || at < 0) return;
    else return chart.chosen?.(chart.data[0][at], chart.data[0][at]);
    at = Math.max(0, Math.min(chart.data[0].length - 1, at + step));
    plot.setCursor({ left: plot.valToPos(chart.data[0][at], "x"), top: 0 });
    say(at);
  });
  const resized = new ResizeObserver(() => plot.setSize(size()));
  resized.observe(element);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => plot.redraw(false);
  dark.addEventListener("change", paint);
  const theme = new MutationObserver(paint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["class", "data-theme"] });
  const remove = () => {
    [resized, theme].forEach((one) => one.disconnect());
    dark.removeEventListener("change", paint);
    plot.destroy();
    element.replaceChildren();
  };
  return { plot, remove };
}

/** What stands in place of a chart that cannot be drawn. */
export function empty(element, label) {
  const said = document.createElement("p");
  said.className = "chart-said";
  said.textContent = `${label ? `${label}: ` : ""}no chart`;
  element.replaceChildren(said);
  return { plot: null, remove: () => element.replaceChildren() };
}
