// What the page does besides what htmx does: it says when the program has ended, takes at once what is dropped or picked,
// sends nothing twice, and lets nobody leave what is typed and not saved without a word.
const gone = () => document.querySelector("#vaek");
document.addEventListener("htmx:sendError", () => {
  gone().hidden = false;
});
document.addEventListener(
  "htmx:afterRequest",
  ({ detail: { elt: form, successful, xhr, requestConfig } }) => {
    if (successful) gone().hidden = true;
    if (!form.matches("form") || successful) return;
    typed.add(form);
    if (xhr.status > 0) sendWhole(form, requestConfig.triggeringEvent?.submitter);
  },
);

// What is refused, or asked back about, is said by a page of its own, as it is without script.
const sendWhole = (form, { name = "", value = "" } = {}) => {
  const pressed = document.createElement("input");
  Object.assign(pressed, { type: "hidden", name, value });
  form.append(pressed);
  typed.delete(form);
  form.submit();
};

// Where what had the focus is gone, what was done is where one goes on.
document.addEventListener("htmx:afterSettle", ({ detail: { elt } }) => {
  const slide = document.querySelector("#sket [data-ved]")?.dataset.ved;
  if (elt.matches("form") && document.activeElement === document.body)
    document.getElementById(slide)?.focus();
});

const typed = new Set();
document.addEventListener("input", (event) => {
  const form = event.target.closest(".vogt");
  if (!form) return;
  typed.add(form);
  document.querySelector("#sket")?.replaceChildren();
});
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches(".slip input[type=file]") && field.files.length > 0) field.form.requestSubmit();
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("hx-post")) {
    typed.delete(form);
    return;
  }
  // One form takes the page with it, and with the page what is typed in the others.
  const others = [...typed].some((other) => other !== form);
  if (others && !confirm(document.body.dataset.ugemt)) {
    event.preventDefault();
    return;
  }
  typed.clear();
  if (form.dataset.sendt) event.preventDefault();
  form.dataset.sendt = "ja";
});
window.addEventListener("beforeunload", (event) => {
  if (typed.size > 0) event.preventDefault();
});
// A page that is gone back to may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sendt;
});
