// A button in the header that writes its digit into every cell, for readers who do not see
// the colours apart. The choice is kept for the next page.
const KEY = "arcdsl-digits";

function kept() {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false; // the browser keeps nothing
  }
}

function show(on) {
  document.documentElement.toggleAttribute("data-digits", on);
  button.setAttribute("aria-pressed", String(on));
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Then it holds for this page only.
  }
}

const button = document.createElement("button");
button.type = "button";
button.className = "digits-button";
button.textContent = "123";
button.title = "Write digits into the cells";
button.setAttribute("aria-label", button.title);
button.addEventListener("click", () => {
  show(!document.documentElement.hasAttribute("data-digits"));
});
document.querySelector(".md-header__title").after(button);
show(kept());
