// Before anything is drawn: that there are scripts, and the theme chosen here before. A script of its own, so that no page needs
// an inline one.
document.documentElement.classList.add("scripts");
try {
  const chosen = localStorage.getItem("dateline-theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is off: the system's choice holds.
}
