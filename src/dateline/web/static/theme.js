// Before anything is drawn: the theme that was chosen here before. A script of its own, so that no page needs an inline one.
try {
  const chosen = localStorage.getItem("dateline-theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is off: the system's choice holds.
}
