// Keys of the review: a letter presses the button that carries it. Without this file every button still works.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const field = event.target.closest("input, select, textarea, [contenteditable]");
  if (field) return;
  // event.code is the place of the key, so that S, D and U work on a Ukrainian keyboard too.
  const key = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key.toLowerCase();
  const button = document.querySelector(`button[data-key="${CSS.escape(key)}"]`);
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});

// Arrow keys walk from the field of a search through the people found and back; Enter opens whom the focus is on.
document.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const field = document.querySelector("[role=search] input[type=search]");
  const steps = [field, ...document.querySelectorAll("[data-walk] [data-step]")];
  const here = steps.indexOf(document.activeElement);
  const next = steps[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (!field || here < 0 || !next) return;
  event.preventDefault();
  next.focus();
});

// Where no answer comes while somebody types, older people must not stand under newer words: a refusal, a session that
// has ended and a connection that is gone are said, and Enter asks again as a page of its own.
const unanswered = (event) => {
  const field = document.querySelector("[data-unanswered]");
  if (!field) return;
  if (event.type === "htmx:beforeSwap") {
    const { xhr } = event.detail;
    if (xhr.status === 200 && !/^\s*<!doctype/i.test(xhr.responseText)) return;
    event.detail.shouldSwap = false;
  }
  document.getElementById("hits").replaceChildren();
  document.getElementById("found").textContent = field.dataset.unanswered;
};
for (const name of ["htmx:beforeSwap", "htmx:sendError", "htmx:timeout"]) document.addEventListener(name, unanswered);

// A decision is sent once, however fast the key is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post") form.dataset.sent = "yes";
});

// What was done is written into its place once the page stands: only a change there is read out.
document.addEventListener("DOMContentLoaded", () => {
  const done = document.getElementById("done");
  if (!done || !done.textContent) return;
  const text = done.textContent;
  done.textContent = "";
  setTimeout(() => {
    done.textContent = text;
  }, 150);
});

// On paper nothing can be opened any more: what is closed is printed open.
window.addEventListener("beforeprint", () => {
  for (const closed of document.querySelectorAll("main details:not([open])")) {
    closed.dataset.closed = "yes";
    closed.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const closed of document.querySelectorAll("details[data-closed]")) {
    closed.open = false;
    delete closed.dataset.closed;
  }
});

// A page that comes back from the browser's memory may send again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
