// Claims and the text that says them: choosing a claim shows its sentence, choosing words shows their claims. By links without this.

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const source = () => document.getElementById("source");
const runsOf = (id) => [...source().querySelectorAll("mark.run")].filter((run) => run.dataset.of?.split(" ").includes(id));

function show(id, { scroll = true } = {}) {
  for (const one of document.querySelectorAll(".chosen")) one.classList.remove("chosen");
  for (const one of document.querySelectorAll(".claim.on")) one.classList.remove("on");
  document.querySelector(`[data-claim="${CSS.escape(id)}"]`)?.classList.add("on");
  const runs = runsOf(id);
  for (const run of runs) run.classList.add("chosen");
  const first = runs[0];
  if (first && scroll) {
    const pane = source();
    const own = pane.scrollHeight > pane.clientHeight + 4 && getComputedStyle(pane).overflowY !== "visible";
    const behavior = calm.matches ? "auto" : "smooth";
    if (own) pane.scrollTo({ top: pane.scrollTop + first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3, behavior });
    const box = pane.getBoundingClientRect();
    if (!own || box.bottom < 80 || box.top > innerHeight - 80) first.scrollIntoView({ block: "center", behavior });
  }
  return runs.length > 0;
}

// A claim of another report: its text is fetched and takes the place of this one.
async function turn(address, id) {
  const answer = await fetch(address);
  if (!answer.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = page.getElementById("source");
  if (!there) return location.assign(address);
  source().replaceWith(document.importNode(there, true));
  if (id) show(id);
}

document.addEventListener("click", async (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("a.to-sentence");
  if (link) {
    event.preventDefault();
    const id = link.dataset.to;
    if (!show(id) && link.getAttribute("href").startsWith("?")) await turn(link.href, id);
    history.replaceState(null, "", link.href);
    return;
  }
  const run = event.target.closest("#source mark.run");
  const ids = run?.dataset.of?.split(" ").filter(Boolean) ?? [];
  if (!ids.length || getSelection()?.toString()) return;
  const now = ids.findIndex((id) => document.querySelector(`[data-claim="${CSS.escape(id)}"]`)?.classList.contains("on"));
  const id = ids[(now + 1) % ids.length];
  show(id, { scroll: false });
  const row = document.querySelector(`[data-claim="${CSS.escape(id)}"]`) ?? document.getElementById(`m-${id}`);
  row?.closest("details")?.setAttribute("open", "");
  row?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
});

// j and k step through the claims.
document.addEventListener("dateline:step", (event) => {
  const claims = [...document.querySelectorAll(".claim")].filter((row) => row.checkVisibility?.() ?? true);
  if (!claims.length) return;
  event.preventDefault();
  const now = claims.findIndex((row) => row.classList.contains("on"));
  const next = claims[Math.max(0, Math.min(claims.length - 1, now + event.detail.by))];
  const link = next.querySelector("a.to-sentence");
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  if (!show(link.dataset.to) && link.getAttribute("href").startsWith("?")) turn(link.href, link.dataset.to);
});

// The toll as a chart that can be asked, where there is more than one time; the drawing stays where the chart cannot be had.
async function chart(element) {
  const points = JSON.parse(element.dataset.points);
  if (new Set(points.map((one) => one.at)).size < 2 || !element.dataset.script.includes("?v=")) return;
  const drawing = element.querySelector("svg");
  try {
    const { drawToll } = await import(element.dataset.script);
    drawing.remove();
    await drawToll(element, points, { label: element.dataset.label });
  } catch (problem) {
    if (!element.firstElementChild) element.append(drawing);
    console.warn("no chart:", problem);
  }
}
const soon = new IntersectionObserver((seen) => {
  for (const one of seen.filter((entry) => entry.isIntersecting)) {
    soon.unobserve(one.target);
    chart(one.target);
  }
}, { rootMargin: "400px" });
for (const element of document.querySelectorAll(".chart[data-points]")) soon.observe(element);

const asked = new URLSearchParams(location.search).get("claim") ?? (location.hash.startsWith("#s-") ? location.hash.slice(3) : null);
if (asked) show(asked);
