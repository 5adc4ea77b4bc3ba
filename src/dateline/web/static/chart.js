// Charts of an archive: incidents over time, and what was told about a toll, with its ranges. Drawn by uPlot; colours are CSS
// variables. What the pointer or the arrow keys are at is said below the chart, by textContent alone. A table has the same for those without scripts.

import { DAY, draw, empty, load } from "./chart-drawing.js";

const utc = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
const seconds = (iso) => Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso) / 1000;

/**
 * Bars of incidents for each day, week or month. `series`: {starts: [ISO date], counts: [number], label, onSelect(from, to)};
 * `onSelect` is called with the first and the last day of a stretch that was drawn over. Gives {remove}.
 */
export async function drawTimeline(element, series) {
  const starts = series.starts.map(seconds);
  const uPlot = await load();
  if (!starts.length || !uPlot) return empty(element, series.label);
  const step = Math.min(...starts.slice(1).map((x, i) => x - starts[i]), starts.length > 1 ? Infinity : DAY);
  const middle = starts.map((x) => x + step / 2);
  const last = (i) => utc(starts[i] + step - DAY);
  const span = (i) => (step > DAY * 1.5 ? `${utc(starts[i])} to ${last(i)}` : utc(starts[i]));
  return draw(element, {
    label: series.label,
    data: [middle, series.counts],
    range: [starts[0] - step / 4, starts.at(-1) + step * 1.25],
    say: (i) => `${span(i)}: ${series.counts[i]}`,
    series: (colour) => ({
      fill: colour("mark"), stroke: colour("mark"), width: 0, points: { show: false }, paths: uPlot.paths.bars({ size: [0.86, 60], align: 0 }),
    }),
    chosen: (from, to) => {
      const first = starts.findIndex((x) => x + step > from);
      const end = starts.findLastIndex((x) => x <= to);
      if (series.onSelect && first >= 0 && end >= first) series.onSelect(utc(starts[first]), last(end));
    },
  });
}

/**
 * What was told of a toll over time: a mark for each number, a bar from the least to the most. `claims`: [{at: ISO time, low, high,
 * best, label, kind}]; `kind` "denied" or "retracted" is drawn hollow in the other colour. Options: {label}. Gives {remove}.
 */
export async function drawToll(element, claims, { label = "" } = {}) {
  const told = claims.filter((c) => Number.isFinite(c.best ?? c.high ?? c.low)).sort((a, b) => seconds(a.at) - seconds(b.at));
  if (!told.length || !(await load())) return empty(element, label);
  const times = told.map((c) => seconds(c.at));
  const best = told.map((c) => c.best ?? c.high ?? c.low);
  const [low, high] = [told.map((c, i) => c.low ?? best[i]), told.map((c, i) => c.high ?? best[i])];
  const margin = Math.max(DAY / 4, (times.at(-1) - times[0]) * 0.06);
  const hollow = (c) => c.kind === "denied" || c.kind === "retracted";
  return draw(element, {
    label,
    data: [times, best],
    range: [times[0] - margin, times.at(-1) + margin],
    most: Math.max(...high),
    say: (i) => `${told[i].at.slice(0, 16).replace("T", " ")}: ${low[i] === high[i] ? best[i] : `${low[i]} to ${high[i]}`}. ${told[i].label ?? ""}`,
    series: () => ({ paths: () => null, points: { show: false } }),
    marks: (plot, colour) => {
      const { ctx } = plot;
      ctx.save();
      told.forEach((claim, i) => {
        const x = plot.valToPos(times[i], "x", true);
        const [y, from, to] = [best[i], low[i], high[i]].map((n) => plot.valToPos(n, "y", true));
        ctx.strokeStyle = ctx.fillStyle = colour(hollow(claim) ? "other" : "mark");
        ctx.lineWidth = 2 * devicePixelRatio;
        ctx.beginPath();
        ctx.moveTo(x, from);
        ctx.lineTo(x, to);
        ctx.stroke();
        ctx.beginPath();
        ctx.arc(x, y, 4.5 * devicePixelRatio, 0, 7);
        if (hollow(claim)) ctx.stroke();
        else ctx.fill();
      });
      ctx.restore();
    },
  });
}
