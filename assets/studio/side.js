// What the page does besides what htmx does: it says when the program has ended, takes at once what is dropped or picked,
// sends nothing twice, and lets nobody leave what is typed and not saved without a word.
const gone = () => document.querySelector("#vaek");
document.addEventListener("htmx:sendError", () => {
  gone().hidden = false;
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) gone().hidden = true;
});

let isTyped = false;
document.addEventListener("input", (event) => {
  if (event.target.closest(".vogt")) isTyped = true;
});
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches(".slip input[type=file]") && field.files.length > 0) field.form.requestSubmit();
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sendt) event.preventDefault();
  form.dataset.sendt = "ja";
  isTyped = false;
});
window.addEventListener("beforeunload", (event) => {
  if (isTyped) event.preventDefault();
});
// A page that is gone back to may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sendt;
});
