// What the page does besides what htmx does: it says when the program has ended, chooses at once what is dropped or
// picked, and starts nothing twice.
document.addEventListener("htmx:sendError", () => {
  document.querySelector("#vaek").hidden = false;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) document.querySelector("#vaek").hidden = true;
});
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches(".slip input[type=file]") && field.files.length > 0) field.form.requestSubmit();
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sendt) event.preventDefault();
  form.dataset.sendt = "ja";
});
// A page that is gone back to may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sendt;
});
