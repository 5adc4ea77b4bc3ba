// What every page has: the theme, the keys, and the list that they step through. All of it works by links without this.

const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";

const themeButton = document.getElementById("theme");
function nameTheme() {
  themeButton.textContent = isDark() ? "Light" : "Dark";
  themeButton.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
}
function turnTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  try {
    localStorage.setItem("dateline-theme", root.dataset.theme);
  } catch {
    // Storage is off: it holds for this page.
  }
  nameTheme();
}
themeButton.hidden = false;
themeButton.addEventListener("click", turnTheme);
dark.addEventListener("change", nameTheme);
nameTheme();

const help = document.getElementById("help");
const keysButton = document.getElementById("keys");
keysButton.hidden = false;
keysButton.addEventListener("click", () => help.showModal());

// Where the keys j and k are: rows of a list, or what the page itself steps through (`dateline:step`).
let at = -1;
function step(by) {
  const moved = new CustomEvent("dateline:step", { cancelable: true, detail: { by } });
  if (!document.dispatchEvent(moved)) return;
  const rows = [...document.querySelectorAll(".rows > .row, tbody#rows > tr, #rows > .row, #rows tbody > tr")];
  if (!rows.length) return;
  rows[at]?.classList.remove("here");
  at = Math.max(0, Math.min(rows.length - 1, at + by));
  rows[at].classList.add("here");
  const link = rows[at].querySelector("a");
  link?.focus({ preventScroll: true });
  rows[at].scrollIntoView({ block: "nearest" });
  rows[at].dispatchEvent(new CustomEvent("dateline:here", { bubbles: true, detail: { id: rows[at].dataset.id ?? null } }));
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => document.getElementById("find").focus(),
  "?": () => help.showModal(),
  h: () => { location.href = "/"; },
  t: turnTheme,
};
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  const act = keys[event.key];
  if (!act || event.target.closest?.(".map-canvas")) return;
  event.preventDefault();
  act();
});
