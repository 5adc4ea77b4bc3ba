// The home page with scripts: the map in place of the drawing, the list and the map pointing at each other, an area to search in.

const map = document.getElementById("map");
const said = document.getElementById("map-said");
const narrow = matchMedia("(max-width: 46rem)");
const filters = document.querySelector(".filters");
if (narrow.matches && filters) filters.open = false;

const rowOf = (id) => document.getElementById(`i-${id}`);
function mark(id, scroll) {
  for (const row of document.querySelectorAll(".row.here")) row.classList.remove("here");
  for (const one of map.querySelectorAll(".map-fallback .here")) one.classList.remove("here");
  map.querySelector(`.map-fallback [data-id="${CSS.escape(id)}"]`)?.classList.add("here");
  const row = rowOf(id);
  if (!row) return false;
  row.classList.add("here");
  if (scroll) row.scrollIntoView({ block: "center" });
  return true;
}

// The address of the same question in another area; the page itself makes no other of it.
function within(bbox) {
  const asked = new URLSearchParams(location.search);
  for (const key of ["cursor", "near", "box"]) asked.delete(key);
  asked.set("box", bbox.join(","));
  return `/?${asked}`;
}

async function start() {
  const wait = map.querySelector(".map-wait");
  wait.hidden = false;
  try {
    const [{ drawMap }, answer] = await Promise.all([import(map.dataset.script), fetch(map.dataset.src)]);
    if (!answer.ok) throw new Error(`the map's data: ${answer.status}`);
    const features = await answer.json();
    const move = document.getElementById("map-move");
    const box = new URLSearchParams(location.search).get("box")?.split(",").map(Number);
    const handle = await drawMap(map, {
      landUrl: map.dataset.land, linesUrl: map.dataset.lines,
      detail: { landUrl: map.dataset.fineLand, linesUrl: map.dataset.fineLines },
      features, bbox: box?.length === 4 && box.every(Number.isFinite) ? box : null,
      onSelect: (id) => mark(id, true) || location.assign(`/incidents/${encodeURIComponent(id)}`),
      onMove: ({ bbox }) => {
        move.hidden = false;
        move.firstElementChild.href = within(bbox);
      },
    });
    if (!handle) return;
    if (map.dataset.note) map.querySelector(".map-note").textContent = map.dataset.note;
    // Closer than this there is nothing on the map to tell where it is.
    if (!box && handle.map.getZoom() > 4) {
      handle.map.jumpTo({ zoom: 4 });
      move.hidden = true;
    }
    if (features.more) said.prepend(`The first ${features.features.length} of this list. `);
    const point = (event) => {
      const row = event.target.closest?.(".row");
      if (row?.dataset.id) handle.select(row.dataset.id);
    };
    for (const name of ["mouseover", "focusin", "dateline:here"]) document.getElementById("rows")?.addEventListener(name, point);
  } catch (problem) {
    console.warn("no map:", problem);
  } finally {
    wait.hidden = true;
  }
}

// The page first, then the map.
if (map.dataset.script.includes("?v=")) {
  if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 800 });
  else setTimeout(start, 50);
}
