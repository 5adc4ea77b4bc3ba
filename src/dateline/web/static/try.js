// A page dropped on the form is its file; while it is read the form says so.

const form = document.getElementById("try");
const file = form.querySelector("input[type=file]");
for (const name of ["dragenter", "dragover"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
}
form.addEventListener("dragleave", (event) => {
  if (!form.contains(event.relatedTarget)) form.classList.remove("over");
});
form.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("over");
  if (!event.dataTransfer.files.length) return;
  file.files = event.dataTransfer.files;
  form.requestSubmit();
});
form.addEventListener("submit", () => {
  document.getElementById("reading").hidden = false;
});
